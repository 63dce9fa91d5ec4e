package convnet.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small data files for the tests. */
final class IdxFiles {
    private IdxFiles() {}

    /** The content of an IDX file: magic number, sizes, values. */
    static byte[] content(int magic, int[] dims, byte[] values) {
        ByteBuffer buffer =
                ByteBuffer.allocate(4 + 4 * dims.length + values.length).putInt(magic);
        for (int dim : dims) {
            buffer.putInt(dim);
        }
        return buffer.put(values).array();
    }

    /** Images with pixel values 0, 1, 2, …. */
    static byte[] images(int count, int side) {
        byte[] pixels = new byte[count * side * side];
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = (byte) k;
        }
        return content(0x803, new int[] {count, side, side}, pixels);
    }

    /** The labels 0 to 9 over and over. */
    static byte[] labels(int count) {
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return content(0x801, new int[] {count}, labels);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /** A whole small set in the files of MNIST: 20 images to train, 10 to test. */
    static Path writeSet(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), gzip(images(20, 28)));
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), gzip(labels(20)));
        Files.write(folder.resolve("t10k-images-idx3-ubyte.gz"), gzip(images(10, 28)));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte.gz"), gzip(labels(10)));
        return folder;
    }
}
