package convnet.data;

import java.nio.file.Path;

/**
 * A file of CIFAR-10's binary version: records of one label byte and 3,072 pixel bytes, the planes red, green, blue of
 * 32×32 each.
 */
final class CifarFile {
    static final int SIDE = 32;
    static final int PIXELS = 3 * SIDE * SIDE;
    private static final int RECORD = 1 + PIXELS;

    private CifarFile() {}

    /**
     * Reads all records of a file.
     *
     * @param count   the number of records that the file must have
     * @param pixels  where the pixels go, PIXELS bytes an image
     * @param labels  where the labels go
     * @param first   index of the first image in both
     * @param classes number of classes
     * @throws DataException if the file is not whole, or a label is not a class
     */
    static void read(Path file, int count, byte[] pixels, byte[] labels, int first, int classes) {
        try (Content content = Content.open(file)) {
            for (int i = 0; i < count; i++) {
                long at = content.offset();
                byte[] record = content.read(RECORD, "image " + i + " of " + Checked.number(count));
                int label = record[0] & 255;
                if (label >= classes) {
                    throw DataException.damaged(
                            file, at, "label of image " + i + " must be 0 to " + (classes - 1) + ", but is " + label);
                }
                labels[first + i] = record[0];
                System.arraycopy(record, 1, pixels, (first + i) * PIXELS, PIXELS);
            }
            content.requireEnd();
        }
    }
}
