package lesson08.leNetForward;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link LeNetForward}. */
@Exercise(id = "leNetForward", title = "Build LeNet from your own layers", contract = LeNetForward.class)
final class LeNetForwardChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Print what your first block makes of the image, and compare it with your answer to exercise 3.",
                "The order is: block, block, line up, three fully connected layers. Each step takes what the one before returned.",
                "p = (weight1[0][0].length - 1) / 2; maps = block(block(new float[][][] {image}, weight1, bias1, p), weight2, bias2, 0);"
            })
    void fromTheImageToTheScores(LeNetForward student) {
        assertClose(new float[] {-1.0583496f, 0.6075439f}, scores(student, stripes(16, 16), 0.25f, 0, -0.25f));
        assertClose(new float[] {-0.7644653f, 0.2644653f}, scores(student, stripes(15, 19), 0.25f, 0, -0.25f));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Large negative biases silence parts of the second round's maps. Is there a ReLU after the second convolution?",
                "Lining up goes map by map, in each map row by row.",
                "values[next++] = maps[c][y][x]; with loops over c, y, x in this order"
            })
    void mapsThatFallSilent(LeNetForward student) {
        float[][] image = new float[16][16];
        for (int i = 0; i < 256; i++) {
            image[i / 16][i % 16] = ((i / 16 * (i / 16) + 3 * (i % 16)) % 11 - 5) / 8f;
        }
        assertClose(new float[] {-0.8040771f, 0.3040771f}, scores(student, image, -1.5f, -3, -2.5f));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "One pixel is 5, all weights copy it. Which layer of yours does not?",
                "Both convolutions copy, both poolings keep the largest, the last layer may give a negative score.",
                "no ReLU after the last layer: if (n < dense.length - 1)"
            })
    void aNetworkOfOnesAndZeros(LeNetForward student) {
        float[][] image = new float[4][4];
        image[1][2] = 5;
        float[][][][] copy = {{{{1}}}};
        float[][][] dense = {{{1}, {-1}}, {{1, 0}, {0, 1}}, {{-2, 1}}};
        float[][] biases = {{0, 0}, {0, 3}, {1}};
        assertClose(new float[] {-6}, student.apply(image, copy, new float[1], copy, new float[1], dense, biases));
    }

    /** The scores of a small LeNet with 2 and 3 maps and fully connected layers of 4, 3 and 2. */
    private static float[] scores(LeNetForward student, float[][] image, float... bias2) {
        float[][][][] weight1 = new float[2][1][5][5];
        for (int i = 0; i < 50; i++) {
            weight1[i / 25][0][i / 5 % 5][i % 5] = (3 * i % 7 - 3) / 4f;
        }
        float[][][][] weight2 = new float[3][2][5][5];
        for (int i = 0; i < 150; i++) {
            weight2[i / 50][i / 25 % 2][i / 5 % 5][i % 5] = (5 * i % 9 - 4) / 4f;
        }
        int inputs = 3 * ((image.length / 2 - 4) / 2) * ((image[0].length / 2 - 4) / 2);
        float[][][] dense = {matrix(4, inputs, 2, 5, 16), matrix(3, 4, 3, 7, 4), matrix(2, 3, 4, 7, 4)};
        float[][] biases = {{0.5f, -0.5f, 0.25f, 0}, {-0.25f, 0.5f, 0}, {-1, 0.5f}};
        return student.apply(image, weight1, new float[] {0.5f, -0.5f}, weight2, bias2, dense, biases);
    }

    private static float[][] stripes(int height, int width) {
        float[][] image = new float[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image[y][x] = ((5 * y + 3 * x) % 7 - 3) / 4f;
            }
        }
        return image;
    }

    private static float[][] matrix(int rows, int columns, int factor, int modulus, float divisor) {
        float[][] matrix = new float[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            matrix[i / columns][i % columns] = (factor * i % modulus - modulus / 2) / divisor;
        }
        return matrix;
    }
}
