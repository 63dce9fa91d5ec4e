package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.data.Source.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnistSampleTest {
    @Test
    void holdsEachDigitEquallyOften() {
        assertEquals(
                "MNIST sample train: 6,000 images 1×28×28, 10 classes",
                MnistSample.train().toString());
        assertEquals(
                "MNIST sample test: 1,000 images 1×28×28, 10 classes",
                MnistSample.test().toString());
        int[] six = new int[10];
        int[] one = new int[10];
        Arrays.fill(six, 600);
        Arrays.fill(one, 100);
        assertArrayEquals(six, counts(MnistSample.train()));
        assertArrayEquals(one, counts(MnistSample.test()));
    }

    @Test
    void isReadOnce() {
        assertSame(MnistSample.train(), MnistSample.train());
    }

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte.gz, 53a87d394aac7d2db54c5a9c5c85e2970de378148123a663c28d884ae3fbc78b",
        "train-labels-idx1-ubyte.gz, cbf342431f49b2cd75c3a433311ebcde05a934e78985ed2fcb3629efa975884a",
        "t10k-images-idx3-ubyte.gz, fc826da78eca5a2b00f5abee0bea391387c72179b4002291d9de46b90501772f",
        "t10k-labels-idx1-ubyte.gz, 605333c71c7fc220e0c76228ee3e08f0b9beaa37c12088b63c2bc5ad7e3b8831"
    })
    void filesAreTheOnesThatWereMade(String file, String sha256) throws IOException, NoSuchAlgorithmException {
        try (InputStream in = MnistSample.class.getResourceAsStream("mnist-sample/" + file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertEquals(sha256, HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void licenceStandsBesideTheFiles() throws IOException {
        try (InputStream in = MnistSample.class.getResourceAsStream("mnist-sample/README.md")) {
            String note = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(note.contains("Attribution-Share Alike 3.0"), note);
        }
    }

    @Test
    void trainingAndTestImagesDoNotMix() {
        Set<ByteBuffer> train = images(MnistSample.train());
        Set<ByteBuffer> test = images(MnistSample.test());
        assertEquals(6000, train.size(), "different training images");
        assertEquals(1000, test.size(), "different test images");
        test.retainAll(train);
        assertEquals(Set.of(), test);
    }

    @Test
    void everyImageIsTheOneThatTheRuleTakesFromMnist() {
        assumeTrue(
                Mnist.isPresent(), "skipped: MNIST is not on this machine; let CONVNET_DATA name a folder with mnist/");
        same(Mnist.train(), MnistSample.train(), Part.TRAIN);
        same(Mnist.test(), MnistSample.test(), Part.TEST);
    }

    private static void same(Dataset all, Dataset sample, Part part) {
        byte[] labels = new byte[all.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) all.label(i);
        }
        int[] indices = MnistSampleWriter.indices(labels, part);
        assertEquals(indices.length, sample.size());
        for (int i = 0; i < indices.length; i++) {
            assertEquals(all.label(indices[i]), sample.label(i));
            assertArrayEquals(all.image(indices[i]).data(), sample.image(i).data(), "image " + i);
        }
    }

    private static int[] counts(Dataset dataset) {
        int[] counts = new int[10];
        for (int label : dataset.labels()) {
            counts[label]++;
        }
        return counts;
    }

    private static Set<ByteBuffer> images(Dataset dataset) {
        Set<ByteBuffer> images = new HashSet<>();
        for (int i = 0; i < dataset.size(); i++) {
            byte[] bytes = new byte[28 * 28];
            float[] pixels = dataset.image(i).data();
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) Math.round(255 * pixels[k]);
            }
            images.add(ByteBuffer.wrap(bytes));
        }
        return images;
    }
}
