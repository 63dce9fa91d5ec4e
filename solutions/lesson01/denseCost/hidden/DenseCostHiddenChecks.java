package lesson01.denseCost.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson01.denseCost.DenseCost;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link DenseCost}: random layers, small and large. */
@HiddenChecks(contract = DenseCost.class)
final class DenseCostHiddenChecks {
    private static final DenseCost SOLUTION = new DenseCostSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try sizes of your own and count by hand.",
                "One weight for each pair of an input number and a neuron, one bias for each neuron.",
                "(long) height * width * channels * neurons + neurons"
            })
    void parametersOfSmallLayers(DenseCost student, Random random) {
        for (int layer = 0; layer < 3; layer++) {
            int height = 20 + random.nextInt(20);
            int width = 41 + random.nextInt(20);
            int channels = 2 + random.nextInt(5);
            int neurons = 100 + random.nextInt(500);
            assertClose(
                    SOLUTION.parameters(height, width, channels, neurons),
                    student.parameters(height, width, channels, neurons));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a batch of two small pictures and count by hand.",
                "Each weight is used once for each picture.",
                "(long) height * width * channels * neurons * images"
            })
    void multiplicationsOfSmallLayers(DenseCost student, Random random) {
        for (int layer = 0; layer < 3; layer++) {
            int height = 10 + random.nextInt(10);
            int width = 21 + random.nextInt(10);
            int channels = 2 + random.nextInt(5);
            int neurons = 100 + random.nextInt(500);
            int images = 2 + random.nextInt(6);
            assertClose(
                    SOLUTION.multiplications(height, width, channels, neurons, images),
                    student.multiplications(height, width, channels, neurons, images));
        }
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try a photo of 4000×3000 pixels.",
                "The product of ints is an int. Make the first factor a long.",
                "(long) height * width * channels * neurons"
            })
    void photosOfACamera(DenseCost student, Random random) {
        int neurons = 1000 + random.nextInt(1000);
        int images = 10 + random.nextInt(100);
        assertClose(SOLUTION.parameters(3000, 4000, 3, neurons), student.parameters(3000, 4000, 3, neurons));
        assertClose(
                SOLUTION.multiplications(3000, 4000, 3, neurons, images),
                student.multiplications(3000, 4000, 3, neurons, images));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try large numbers in two or three places and 1 in all others.",
                "Every product of two ints is an int, also one inside brackets.",
                "(long) height * width * channels * neurons * images"
            })
    void everyPartOfTheProductMayBeLarge(DenseCost student) {
        for (int parts = 0; parts < 1 << 5; parts++) {
            int count = Integer.bitCount(parts);
            int large = count < 2 ? 7 : (int) Math.ceil(Math.pow(2.2e9, 1.0 / count));
            int[] n = new int[5];
            for (int i = 0; i < n.length; i++) {
                n[i] = (parts >> i & 1) == 1 ? large : 1;
            }
            assertClose(SOLUTION.parameters(n[0], n[1], n[2], n[3]), student.parameters(n[0], n[1], n[2], n[3]));
            assertClose(
                    SOLUTION.multiplications(n[0], n[1], n[2], n[3], n[4]),
                    student.multiplications(n[0], n[1], n[2], n[3], n[4]));
        }
    }
}
