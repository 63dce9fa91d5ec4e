package lesson05.oneByOne;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link OneByOne}. */
@Exercise(id = "oneByOne", title = "Mix the channels of every pixel", contract = OneByOne.class)
final class OneByOneChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Take one pixel: its numbers in all channels, one weight for each.",
                "No neighbour takes part: out[o][y][x] depends on input[…][y][x] only.",
                "sum += weight[o][c] * input[c][y][x];"
            })
    void everyPixelIsMixedByItself(OneByOne student) {
        float[][][] input = {{{1, 2}, {3, 4}}, {{10, 20}, {30, 40}}, {{100, 200}, {300, 400}}};
        float[][] weight = {{1, 2, 3}, {0.5f, 0, -1}};
        assertClose(
                new float[][][] {{{321, 642}, {963, 1284}}, {{-99.5f, -199}, {-298.5f, -398}}},
                student.apply(input, weight, new float[2]));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which index of weight is the output channel?",
                "weight has one row for each output channel and one column for each input channel.",
                "weight[o][c], not weight[c][o]"
            })
    void rowsOfTheWeightsAreOutputChannels(OneByOne student) {
        float[][][] input = {{{1, 0, 2}}, {{0, 1, 3}}};
        float[][] weight = {{1, 2}, {3, 4}};
        assertClose(new float[][][] {{{1, 2, 8}}, {{3, 4, 18}}}, student.apply(input, weight, new float[2]));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Each output channel has one bias.",
                "It is added once to every number of its channel, not once for every input channel.",
                "float sum = bias[o]; before the loop over c"
            })
    void biasIsAddedOnce(OneByOne student) {
        float[][][] input = {{{1, 2}}, {{3, 4}}, {{5, 6}}};
        float[][] weight = {{1, 1, 1}, {1, 0, -1}};
        assertClose(new float[][][] {{{19, 22}}, {{-2, -2}}}, student.apply(input, weight, new float[] {10, 2}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "One channel in, three out: how many maps do you return?",
                "The number of maps is weight.length, not input.length.",
                "new float[weight.length][input[0].length][input[0][0].length]"
            })
    void channelsMayGrow(OneByOne student) {
        float[][][] input = {{{1, 2}, {3, 4}, {5, 6}}};
        float[][] weight = {{1}, {-1}, {2}};
        assertClose(
                new float[][][] {{{1, 2}, {3, 4}, {5, 6}}, {{0, -1}, {-2, -3}, {-4, -5}}, {{2, 4}, {6, 8}, {10, 12}}},
                student.apply(input, weight, new float[] {0, 1, 0}));
    }
}
