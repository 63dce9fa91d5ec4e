package convnet.data;

import convnet.data.Source.Part;
import convnet.tensor.Shape;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Images and labels in two IDX files, as MNIST and the sets modelled on it are distributed. */
final class IdxImages {
    private static final int SIDE = 28;

    private IdxImages() {}

    /** The image file and the label file of a part, or none if one is missing. */
    static List<Path> files(Path folder, Part part) {
        Optional<Path> images = find(folder, part, "images-idx3");
        Optional<Path> labels = find(folder, part, "labels-idx1");
        return images.isPresent() && labels.isPresent() ? List.of(images.get(), labels.get()) : List.of();
    }

    /** The file in one of the spellings in use: with or without .gz, with a dash or a dot before "idx". */
    private static Optional<Path> find(Path folder, Part part, String kind) {
        String plain = part.idxPrefix() + "-" + kind + "-ubyte";
        String dotted = plain.replace("-idx", ".idx");
        return Stream.of(plain, plain + ".gz", dotted, dotted + ".gz")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static Dataset load(String name, Path folder, Part part, List<String> classes) {
        List<Path> files = files(folder, part);
        return of(name, Idx.read(files.get(0), 3), Idx.read(files.get(1), 1), classes);
    }

    /** Checks that images and labels belong together. */
    static Dataset of(String name, Idx images, Idx labels, List<String> classes) {
        Path imageFile = images.file();
        Path labelFile = labels.file();
        if (images.dims()[1] != SIDE || images.dims()[2] != SIDE) {
            throw DataException.damaged(
                    imageFile, 8, "28×28 images expected, but " + images.dims()[1] + "×" + images.dims()[2] + " came");
        }
        if (images.dims()[0] != labels.dims()[0]) {
            throw DataException.damaged(
                    labelFile,
                    4,
                    Checked.count(images.dims()[0], "label") + " expected, one for each image in "
                            + imageFile.getFileName() + ", but " + Checked.number(labels.dims()[0]) + " came");
        }
        for (int i = 0; i < labels.values().length; i++) {
            int label = labels.values()[i] & 255;
            if (label >= classes.size()) {
                throw DataException.damaged(
                        labelFile,
                        labels.offset(i),
                        "label of image " + i + " must be 0 to " + (classes.size() - 1) + ", but is " + label);
            }
        }
        return new ByteImages(name, Shape.of(1, SIDE, SIDE), classes, images.values(), labels.values());
    }

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
                        String.format(
                                "magic number 0x%08x%s expected, but 0x%08x came", BYTES + axes, kind(axes), magic));
            }
            int[] dims = new int[axes];
            long size = 1;
            for (int axis = 0; axis < axes; axis++) {
                long at = content.offset();
                dims[axis] = number(content, "the sizes");
                size *= Math.max(0, dims[axis]);
                if (dims[axis] < 1 || size > Integer.MAX_VALUE) {
                    throw DataException.damaged(
                            file, at, "size " + dims[axis] + " of axis " + axis + " is not possible");
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
}
