package lesson08.leNetForward.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson08.leNetForward.LeNetForward;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link LeNetForward}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = LeNetForward.class)
final class LeNetForwardHiddenChecks {
    private static final LeNetForward SOLUTION = new LeNetForwardSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try the sizes of LeNet: 28×28, 6 and 16 maps, 120, 84 and 10.",
                "The numbers of maps and outputs are those of the weights given.",
                "new float[maps.length * maps[0].length * maps[0][0].length]"
            })
    void leNetItself(LeNetForward student, Random random) {
        compare(student, random(28, 28, random), new int[] {6, 16, 5, 120, 84, 10}, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try an image that is wider than high.",
                "Height and width of the maps differ then.",
                "maps[0].length and maps[0][0].length"
            })
    void imagesThatAreNotSquare(LeNetForward student, Random random) {
        compare(student, random(14, 20, random), new int[] {2, 3, 3, 7, 5, 4}, random);
        compare(student, random(19, 15, random), new int[] {3, 2, 5, 6, 5, 4}, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Try 3×3 filters: how much padding keeps the size?",
                "The padding of the first convolution is (k − 1) / 2.",
                "(weight1[0][0].length - 1) / 2"
            })
    void anotherWindow(LeNetForward student, Random random) {
        compare(student, random(16, 16, random), new int[] {3, 2, 3, 6, 4, 3}, random);
    }

    private static void compare(LeNetForward student, float[][] image, int[] sizes, Random random) {
        int size = sizes[2];
        float[][][][] weight1 = random(new int[] {sizes[0], 1, size, size}, random);
        float[][][][] weight2 = random(new int[] {sizes[1], sizes[0], size, size}, random);
        float[] bias1 = random(sizes[0], random);
        float[] bias2 = random(sizes[1], random);
        int inputs = sizes[1] * ((image.length / 2 - size + 1) / 2) * ((image[0].length / 2 - size + 1) / 2);
        float[][][] dense = new float[3][][];
        float[][] biases = new float[3][];
        for (int n = 0; n < 3; n++) {
            dense[n] = scaled(random(sizes[3 + n], inputs, random), 2 / (float) Math.sqrt(inputs));
            biases[n] = random(sizes[3 + n], random);
            inputs = sizes[3 + n];
        }
        for (float[][][] filter : weight2) {
            for (float[][] slice : filter) {
                scaled(slice, 2f / size / sizes[0]);
            }
        }
        assertClose(
                SOLUTION.apply(image, weight1, bias1, weight2, bias2, dense, biases),
                student.apply(image, weight1, bias1, weight2, bias2, dense, biases));
    }

    private static float[][] scaled(float[][] matrix, float factor) {
        for (float[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= factor;
            }
        }
        return matrix;
    }
}
