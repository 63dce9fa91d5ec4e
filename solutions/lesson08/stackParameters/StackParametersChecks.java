package lesson08.stackParameters;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link StackParameters}. */
@Exercise(id = "stackParameters", title = "Count the parameters of a network", contract = StackParameters.class)
final class StackParametersChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "One filter has a weight for each number of its window, in each channel, and one bias.",
                "Twelve filters of 5×5 on 3 channels: 12 · (3 · 25 + 1).",
                "total += outputs * ((long) channels * size * size + 1);"
            })
    void aConvolutionHasFiltersAndBiases(StackParameters student) {
        assertClose(912L, student.apply(3, 32, 32, new int[][] {{0, 12, 5, 1, 2}}));
        assertClose(2415935488L, student.apply(16384, 32, 32, new int[][] {{0, 16384, 3, 1, 1}}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which of these layers have weights?",
                "Pooling changes the size of the maps, not the number of parameters.",
                "nothing is added to total for kinds 1 and 2"
            })
    void activationAndPoolingLearnNothing(StackParameters student) {
        int[][] layers = {{0, 6, 5, 1, 0}, {2, 0, 0, 0, 0}, {1, 0, 2, 2, 0}, {0, 16, 5, 1, 0}};
        assertClose(2572L, student.apply(1, 28, 28, layers));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "How many numbers are there after the pooling?",
                "Follow channels, height and width through the layers: 12 maps of 16×16.",
                "total += outputs * ((long) channels * height * width + 1);"
            })
    void theFirstFullyConnectedLayerReadsAllMaps(StackParameters student) {
        int[][] layers = {{0, 12, 5, 1, 2}, {2, 0, 0, 0, 0}, {1, 0, 2, 2, 0}, {3, 10, 0, 0, 0}};
        assertClose(31642L, student.apply(3, 32, 32, layers));
        int[][] wide = {{0, 4, 3, 2, 0}, {1, 0, 3, 2, 1}, {3, 10, 0, 0, 0}};
        assertClose(1722L, student.apply(3, 20, 34, wide));
        assertClose(27000000010L, student.apply(3, 30000, 30000, new int[][] {{3, 10, 0, 0, 0}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "After a fully connected layer, how many numbers are left?",
                "Its outputs, one number each: set height and width to 1.",
                "channels = outputs; height = 1; width = 1;"
            })
    void laterOnesReadTheOneBefore(StackParameters student) {
        assertClose(96L, student.apply(1, 3, 4, new int[][] {
            {3, 5, 0, 0, 0}, {2, 0, 0, 0, 0}, {3, 4, 0, 0, 0}, {3, 1, 0, 0, 0}, {3, 1, 0, 0, 0}
        }));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Write the shape after each layer on paper and compare.",
                "The padding of the first convolution counts on both sides: 28 + 2·2 − 5 + 1 = 28.",
                "height = (height + 2 * padding - size) / stride + 1;"
            })
    void leNetHas61706(StackParameters student) {
        int[][] layers = {
            {0, 6, 5, 1, 2},
            {2, 0, 0, 0, 0},
            {1, 0, 2, 2, 0},
            {0, 16, 5, 1, 0},
            {2, 0, 0, 0, 0},
            {1, 0, 2, 2, 0},
            {3, 120, 0, 0, 0},
            {2, 0, 0, 0, 0},
            {3, 84, 0, 0, 0},
            {2, 0, 0, 0, 0},
            {3, 10, 0, 0, 0}
        };
        assertClose(61706L, student.apply(1, 28, 28, layers));
    }
}
