package convnet.data;

import convnet.data.Source.Part;
import convnet.tensor.Shape;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CIFAR-10 from those of its files that a folder holds: data_batch_1 to 5 for training, test_batch for testing. */
final class CifarImages {
    private static final int BATCHES = 5;
    private static final int BATCH_SIZE = 10_000;
    /** A name may end in _first1000: then the file holds only the first 1,000 records. */
    private static final Pattern NAME =
            Pattern.compile("(data_batch_[1-5]|test_batch)(?:_first([1-9][0-9]{0,3}))?\\.bin(?:\\.gz)?");

    private CifarImages() {}

    private record BatchFile(Path path, int size) {}

    /** The files of a part in the order of their images. */
    static List<Path> files(Path folder, Part part) {
        return find(folder, part).values().stream().map(BatchFile::path).toList();
    }

    /** The files of a part by their batch name; of two files for the same batch the larger one. */
    private static Map<String, BatchFile> find(Path folder, Part part) {
        Map<String, BatchFile> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*_batch*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && name.group(1).startsWith("test") == (part == Part.TEST)) {
                    int size = name.group(2) == null ? BATCH_SIZE : Integer.parseInt(name.group(2));
                    found.merge(
                            name.group(1),
                            new BatchFile(file, size),
                            (one, other) -> one.size() >= other.size() ? one : other);
                }
            }
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be listed (" + e.getMessage() + ")", e);
        }
        return found;
    }

    static Dataset load(String name, Path folder, Part part, List<String> classes) {
        Map<String, BatchFile> found = find(folder, part);
        int size = found.values().stream().mapToInt(BatchFile::size).sum();
        byte[] pixels = new byte[size * CifarFile.PIXELS];
        byte[] labels = new byte[size];
        int first = 0;
        for (BatchFile file : found.values()) {
            CifarFile.read(file.path(), file.size(), pixels, labels, first, classes.size());
            first += file.size();
        }
        Shape shape = Shape.of(3, CifarFile.SIDE, CifarFile.SIDE);
        return new ByteImages(name + remark(found, size, part), shape, classes, pixels, labels);
    }

    /** What is missing from the complete set, as a part of its name. */
    private static String remark(Map<String, BatchFile> found, int size, Part part) {
        if (size == (part == Part.TEST ? BATCH_SIZE : BATCHES * BATCH_SIZE)) {
            return "";
        }
        return " (only "
                + found.entrySet().stream()
                        .map(file -> file.getValue().size() == BATCH_SIZE
                                ? file.getKey()
                                : "the first " + Checked.number(file.getValue().size()) + " of " + file.getKey())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /**
     * A file of CIFAR-10's binary version: records of one label byte and 3,072 pixel bytes, the planes red, green, blue of
     * 32×32 each.
     */
    static final class CifarFile {
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
                                file,
                                at,
                                "label of image " + i + " must be 0 to " + (classes - 1) + ", but is " + label);
                    }
                    labels[first + i] = record[0];
                    System.arraycopy(record, 1, pixels, (first + i) * PIXELS, PIXELS);
                }
                content.requireEnd();
            }
        }
    }
}
