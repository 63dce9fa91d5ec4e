package lesson05.convParameters.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson05.convParameters.ConvParameters;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConvParameters}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = ConvParameters.class)
final class ConvParametersHiddenChecks {
    private static final ConvParameters SOLUTION = new ConvParametersSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Count a small layer by drawing its filters.",
                "Weights and biases; the window's height and width may differ.",
                "out * in * kernelHeight * kernelWidth + out"
            })
    void ordinaryLayers(ConvParameters student, Random random) {
        compare(student, new int[] {3 + random.nextInt(60), 5 + random.nextInt(60), 2 + random.nextInt(3), 6, 1});
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try four groups.", "Each filter sees in / groups channels.", "(in / groups)"})
    void groupedLayers(ConvParameters student, Random random) {
        compare(student, new int[] {4 * (2 + random.nextInt(9)), 4 * (2 + random.nextInt(9)), 3, 5, 4});
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try numbers whose product exceeds an int.",
                "Multiply as long from the first factor on.",
                "(long) out * …"
            })
    void hugeLayers(ConvParameters student, Random random) {
        compare(student, new int[] {4096 + random.nextInt(1000), 8192 + random.nextInt(1000), 9, 11, 1});
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try large numbers in two or three places and 1 in all others.",
                "Every product of two ints is an int, also one inside brackets.",
                "(long) out * (in / groups) * kernelHeight * kernelWidth + out"
            })
    void everyPartOfTheProductMayBeLarge(ConvParameters student) {
        for (int parts = 0; parts < 1 << 4; parts++) {
            int count = Integer.bitCount(parts);
            int large = count < 2 ? 7 : (int) Math.ceil(Math.pow(2.2e9, 1.0 / count));
            int[] n = new int[4];
            for (int i = 0; i < n.length; i++) {
                n[i] = (parts >> i & 1) == 1 ? large : 1;
            }
            compare(student, new int[] {n[0], n[1], n[2], n[3], 1});
        }
    }

    private static void compare(ConvParameters student, int[] layer) {
        assertClose(
                SOLUTION.apply(layer[0], layer[1], layer[2], layer[3], layer[4]),
                student.apply(layer[0], layer[1], layer[2], layer[3], layer[4]));
    }
}
