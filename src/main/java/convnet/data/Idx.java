package convnet.data;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The content of an IDX file of bytes: four bytes of magic number (0, 0, 8 for bytes, the number of axes), one 32-bit
 * size an axis, then the values row by row.
 *
 * @param file   where it was read
 * @param dims   the sizes
 * @param values the values, row by row
 */
record Idx(Path file, int[] dims, byte[] values) {
    private static final int BYTES = 0x0800;

    /**
     * Reads a file of images (3 axes) or labels (1 axis).
     *
     * @param axes expected number of axes
     * @throws DataException if the file is not whole, or not of that kind
     */
    static Idx read(Path file, int axes) {
        try (Content content = Content.open(file)) {
            return read(content, axes);
        }
    }

    /** Reads the whole content, as {@link #read(Path, int)} does. */
    static Idx read(Content content, int axes) {
        Path file = content.file();
        int magic = number(content, "the magic number");
        if (magic != BYTES + axes) {
            throw DataException.damaged(
                    file,
                    0,
                    String.format("magic number 0x%08x%s expected, but 0x%08x came", BYTES + axes, kind(axes), magic));
        }
        int[] dims = new int[axes];
        long size = 1;
        for (int axis = 0; axis < axes; axis++) {
            long at = content.offset();
            dims[axis] = number(content, "the sizes");
            size *= Math.max(0, dims[axis]);
            if (dims[axis] < 1 || size > Integer.MAX_VALUE) {
                throw DataException.damaged(file, at, "size " + dims[axis] + " of axis " + axis + " is not possible");
            }
        }
        byte[] values = content.read(size, axes == 1 ? "the labels" : "the images");
        content.requireEnd();
        return new Idx(file, dims, values);
    }

    private static String kind(int axes) {
        return axes == 1 ? " (labels)" : " (images)";
    }

    private static int number(Content content, String what) {
        return ByteBuffer.wrap(content.read(4, what)).getInt();
    }

    /** Where in the file the value with this index lies. */
    long offset(int index) {
        return 4L + 4L * dims.length + index;
    }
}
