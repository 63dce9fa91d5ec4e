package convnet.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MnistTest {
    @BeforeEach
    void needsMnist() {
        assumeTrue(
                Mnist.isPresent(), "skipped: MNIST is not on this machine; let CONVNET_DATA name a folder with mnist/");
    }

    @Test
    void sizesAndNamesAreThePublishedOnes() {
        assertEquals(
                "MNIST train: 60,000 images 1×28×28, 10 classes", Mnist.train().toString());
        assertEquals(
                "MNIST test: 10,000 images 1×28×28, 10 classes", Mnist.test().toString());
        assertEquals(
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                Mnist.test().classes());
    }

    @Test
    void firstLabelsAreThePublishedOnes() {
        Batch batch = Mnist.train().batch(0, 8);
        assertEquals("5 0 4 1 9 2 1 3", text(batch.labels()));
        assertEquals(Shape.of(8, 1, 28, 28), batch.images().shape());
        assertEquals("7 2 1 0 4 1 4 9", text(Mnist.test().batch(0, 8).labels()));
    }

    @Test
    void meanPixelIsTheKnownOne() {
        Dataset train = Mnist.train();
        float[] pixels = new float[28 * 28];
        double sum = 0;
        for (int i = 0; i < train.size(); i++) {
            train.image(i, pixels, 0);
            for (float pixel : pixels) {
                sum += pixel;
            }
        }
        assertEquals(0.1307, sum / train.size() / pixels.length, 0.0001);
    }

    @Test
    void isKeptInMemory() {
        assertSame(Mnist.test(), Mnist.test());
    }

    private static String text(int[] labels) {
        return String.join(
                " ", java.util.Arrays.stream(labels).mapToObj(Integer::toString).toList());
    }
}
