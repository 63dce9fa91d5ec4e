package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.compute.Convolution.ConvShape;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Winograd's convolution saves multiplications and loses digits: how many at most. */
class WinogradTest {
    /** Times √channels, of a sum of n products of numbers up to 1, which is about √n / 3 large. */
    private static final double LARGEST_ERROR = 1e-6;

    @ParameterizedTest
    @ValueSource(ints = {24, 64, 256})
    void errorStaysSmallBesideTheResults(int channels) {
        assumeTrue(VectorChoice.vectors(), "the Vector API is not there");
        ConvShape s = new ConvShape(channels, 14, 14, 32, 3, 3, 1, 1, 1, 1, 1, 1, 1, 14, 14);
        Random random = new Random(channels);
        float[] in = random(random, channels * 14 * 14);
        float[] weight = random(random, 32 * channels * 9);
        float[] out = new float[32 * 14 * 14];
        new WinogradProduct.Forward(s).forward(1, in, weight, null, out);
        double scale = Math.sqrt(9 * channels) / 3;
        double largest = 0;
        double squares = 0;
        for (int at = 0; at < out.length; at++) {
            double error = Math.abs(out[at] - exact(s, in, weight, at / 196, at / 14 % 14, at % 14)) / scale;
            largest = Math.max(largest, error);
            squares += error * error;
        }
        double bound = LARGEST_ERROR * Math.sqrt(channels);
        assertTrue(largest < bound, "largest error " + largest);
        double typical = Math.sqrt(squares / out.length);
        assertTrue(typical < bound / 5, "typical error " + typical);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 64, 256})
    void errorOfTheWeightsGradientStaysSmallBesideIt(int channels) {
        assumeTrue(VectorChoice.vectors(), "the Vector API is not there");
        int images = 5;
        ConvShape s = new ConvShape(channels, 14, 14, 32, 3, 3, 1, 1, 1, 1, 1, 1, 1, 14, 14);
        Random random = new Random(channels);
        float[] in = random(random, images * channels * 14 * 14);
        float[] gradOut = random(random, images * 32 * 14 * 14);
        float[] gradWeight = new float[32 * channels * 9];
        new WinogradWeightGradient(s).backwardWeight(images, in, gradOut, gradWeight);
        double scale = Math.sqrt(images * 196) / 3;
        double largest = 0;
        for (int at = 0; at < gradWeight.length; at++) {
            double error = Math.abs(gradWeight[at] - exactGradient(s, images, in, gradOut, at)) / scale;
            largest = Math.max(largest, error);
        }
        assertTrue(largest < LARGEST_ERROR * Math.sqrt(images * 196), "largest error " + largest);
    }

    private static double exactGradient(ConvShape s, int images, float[] in, float[] gradOut, int weight) {
        int o = weight / 9 / s.c();
        int c = weight / 9 % s.c();
        int i = weight % 9 / 3 - 1;
        int j = weight % 3 - 1;
        double sum = 0;
        for (int n = 0; n < images; n++) {
            for (int y = Math.max(0, -i); y < Math.min(14, 14 - i); y++) {
                for (int x = Math.max(0, -j); x < Math.min(14, 14 - j); x++) {
                    double pixel = in[((n * s.c() + c) * 14 + y + i) * 14 + x + j];
                    sum += pixel * gradOut[((n * 32 + o) * 14 + y) * 14 + x];
                }
            }
        }
        return sum;
    }

    private static double exact(ConvShape s, float[] in, float[] weight, int o, int y, int x) {
        double sum = 0;
        for (int c = 0; c < s.c(); c++) {
            for (int i = Math.max(0, 1 - y); i < Math.min(3, 15 - y); i++) {
                for (int j = Math.max(0, 1 - x); j < Math.min(3, 15 - x); j++) {
                    double pixel = in[(c * 14 + y + i - 1) * 14 + x + j - 1];
                    sum += pixel * weight[((o * s.c() + c) * 3 + i) * 3 + j];
                }
            }
        }
        return sum;
    }

    private static float[] random(Random random, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
