package convnet.data;

import convnet.data.IdxImages.Idx;
import convnet.data.Source.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Takes the library's sample out of the whole MNIST. To write the files again: run it with the folder that holds MNIST
 * and the folder to write to.
 */
final class MnistSampleWriter {
    private static final int TRAIN_IMAGES_OF_A_DIGIT = 600;
    private static final int TEST_IMAGES_OF_A_DIGIT = 100;

    private MnistSampleWriter() {}

    public static void main(String[] folders) throws IOException {
        for (Part part : Part.values()) {
            write(Path.of(folders[0]), Path.of(folders[1]), part);
        }
    }

    /** The indices of a part's sample, ascending: of a digit's n images those numbered ⌊k · n / count⌋. */
    static int[] indices(byte[] labels, Part part) {
        int count = part == Part.TRAIN ? TRAIN_IMAGES_OF_A_DIGIT : TEST_IMAGES_OF_A_DIGIT;
        return IntStream.range(0, 10)
                .flatMap(digit -> {
                    int[] all = IntStream.range(0, labels.length)
                            .filter(i -> labels[i] == digit)
                            .toArray();
                    return IntStream.range(0, count).map(k -> all[(int) ((long) k * all.length / count)]);
                })
                .sorted()
                .toArray();
    }

    private static void write(Path from, Path to, Part part) throws IOException {
        Idx images = Idx.read(IdxImages.files(from, part).get(0), 3);
        Idx labels = Idx.read(IdxImages.files(from, part).get(1), 1);
        int[] indices = indices(labels.values(), part);
        int length = 28 * 28;
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        ByteArrayOutputStream classes = new ByteArrayOutputStream();
        for (int i : indices) {
            pixels.writeBytes(Arrays.copyOfRange(images.values(), i * length, (i + 1) * length));
            classes.write(labels.values()[i]);
        }
        pack(
                to.resolve(part.idxPrefix() + "-images-idx3-ubyte.gz"),
                IdxFiles.content(0x803, new int[] {indices.length, 28, 28}, pixels.toByteArray()));
        pack(
                to.resolve(part.idxPrefix() + "-labels-idx1-ubyte.gz"),
                IdxFiles.content(0x801, new int[] {indices.length}, classes.toByteArray()));
    }

    private static void pack(Path file, byte[] content) throws IOException {
        try (SmallestGzip out = new SmallestGzip(file)) {
            out.write(content);
        }
    }

    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(Path file) throws IOException {
            super(Files.newOutputStream(file));
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
