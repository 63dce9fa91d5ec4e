package lesson07.backTrace.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson07.backTrace.BackTrace;
import lesson07.hidden.Stacks;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link BackTrace}: random stacks of layers, compared with the reference solution. */
@HiddenChecks(contract = BackTrace.class)
final class BackTraceHiddenChecks {
    private static final BackTrace SOLUTION = new BackTraceSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try three layers with different windows and strides.",
                "From the last layer to the first, each position gives way to the k positions that it reads.",
                "before.add(y * s + i * d - p);"
            })
    void insideWithoutPadding(BackTrace student, Random random) {
        compare(student, 1 + random.nextInt(3), 60, new int[][] {{3, 2, 0, 1}, {2, 1, 0, 1}, {4, 2, 0, 1}});
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try dilations larger than the window before.",
                "Return only positions that are really read.",
                "y * s + i * d - p"
            })
    void holes(BackTrace student, Random random) {
        compare(student, random.nextInt(4), 40, new int[][] {{2, 1, 0, 1}, {3, 1, 0, 5}});
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try the first and the last output position.",
                "Drop padded positions on both sides.",
                "if (x >= 0 && x < size)"
            })
    void bothBorders(BackTrace student, Random random) {
        int[][] layers = {{5, 2, 2, 1}, {3, 1, 1, 1}};
        int inputSize = 16 + random.nextInt(8);
        compare(student, 0, inputSize, layers);
        compare(student, Stacks.sizes(inputSize, layers)[2] - 1, inputSize, layers);
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Do you drop padding in every layer, or at the end only?",
                "The size of each layer's map decides which positions are padding.",
                "if (x >= 0 && x < sizes[n])"
            })
    void paddingBetweenLayers(BackTrace student, Random random) {
        compare(student, 0, 20 + random.nextInt(10), new int[][] {{5, 1, 2, 1}, {2, 1, 1 + random.nextInt(2), 5}});
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Try long random stacks against a layer-by-layer drawing.",
                "Compute the size after each layer, then go back.",
                "n = (n + 2 * p - d * (k - 1) - 1) / s + 1;"
            })
    void randomStacks(BackTrace student, Random random) {
        for (int trial = 0; trial < 10; trial++) {
            int[][] layers = Stacks.random(3, 3, 2, random);
            int last = Stacks.sizes(100, layers)[3] - 1;
            compare(student, random.nextInt(last + 1), 100, layers);
            compare(student, last, 100, layers);
        }
    }

    private static void compare(BackTrace student, int position, int inputSize, int[][] layers) {
        assertClose(SOLUTION.apply(position, inputSize, layers), student.apply(position, inputSize, layers));
    }
}
