package lesson05.multiInOut;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MultiInOut}. */
@Exercise(id = "multiInOut", title = "A whole convolutional layer", contract = MultiInOut.class)
final class MultiInOutChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "How many filters are there, and how many maps come out?",
                "weight.length is the number of filters and of output channels; each filter sees all input channels.",
                "out[o] is the map of weight[o]"
            })
    void everyFilterGivesOneMap(MultiInOut student) {
        float[][][] input = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
        float[][][][] weight = {
            {{{1, 0}, {0, 1}}, {{1, 1}, {1, 1}}},
            {{{2, 0}, {0, 0}}, {{0, 0}, {0, -1}}},
            {{{0, 0}, {0, 0}}, {{0, 1}, {0, 0}}}
        };
        assertClose(new float[][][] {{{31}}, {{-6}}, {{6}}}, student.apply(input, weight, new float[3]));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which numbers does the bias of filter 1 belong to?",
                "To every number of map 1, once, however many input channels there are.",
                "float sum = bias[o]; before the loops over c, i and j"
            })
    void biasIsAddedOnceToEveryNumberOfItsMap(MultiInOut student) {
        float[][][] input = {{{1, 2, 3}}, {{4, 5, 6}}};
        float[][][][] weight = {{{{1}}, {{0}}}, {{{0}}, {{1}}}};
        float[] bias = {10, -2.5f};
        assertClose(new float[][][] {{{11, 12, 13}}, {{1.5f, 2.5f, 3.5f}}}, student.apply(input, weight, bias));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "weight[o][c]: which index is the output channel?",
                "The layout is (O, C, kH, kW): first the filter, then its slice for input channel c.",
                "input[c][y + i][x + j] * weight[o][c][i][j]"
            })
    void theFirstAxisOfTheWeightsIsTheFilter(MultiInOut student) {
        float[][][] input = {{{1, 2}, {3, 4}}, {{10, 20}, {30, 40}}};
        float[][][][] weight = {{{{1, 2}}, {{3, 4}}}, {{{5, 6}}, {{7, 8}}}};
        assertClose(new float[][][] {{{115}, {261}}, {{247}, {569}}}, student.apply(input, weight, new float[2]));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Three input channels, two filters, a wide window on a tall image: which loop ends where?",
                "O = weight.length, C = weight[0].length, kH = weight[0][0].length, kW = weight[0][0][0].length.",
                "new float[weight.length][input[0].length - kH + 1][input[0][0].length - kW + 1]"
            })
    void allAxesMayDiffer(MultiInOut student) {
        float[][][] input = {
            {{1, 0, 2}, {0, 1, 0}, {3, 0, 1}}, {{0, 1, 0}, {2, 0, 2}, {0, 1, 0}}, {{1, 1, 1}, {0, 0, 0}, {2, 2, 2}}
        };
        float[][][][] weight = {{{{1, 1}}, {{2, 0}}, {{0, 3}}}, {{{0, -1}}, {{1, 1}}, {{1, 0}}}};
        assertClose(
                new float[][][] {{{5, 8}, {6, 2}, {10, 10}}, {{3, 1}, {2, 3}, {4, 3}}},
                student.apply(input, weight, new float[] {1, 1}));
        float[][][] one = {{{1, 2}, {3, 4}}};
        assertClose(new float[][][] {{{8}, {12}}}, student.apply(one, new float[][][][] {{{{1, 1}}}}, new float[] {5}));
    }
}
