package lesson05.multiIn;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link MultiIn}. */
@Exercise(id = "multiIn", title = "Convolve several input channels", contract = MultiIn.class)
final class MultiInChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Do channel 0 by itself, then channel 1. What happens to the two results?",
                "The results of all channels are added, position by position: one more loop around the two over the window.",
                "for (int c = 0; c < input.length; c++) around the loops over i and j"
            })
    void twoChannelsGiveOneMap(MultiIn student) {
        float[][][] input = {{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}};
        float[][][] filter = {{{1, 2}, {3, 4}}, {{0, 1}, {2, 3}}};
        assertClose(new float[][] {{56, 72}, {104, 120}}, student.apply(input, filter));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Which slice of the filter slides over channel 2?",
                "Slice c belongs to channel c.",
                "input[c][y + i][x + j] * filter[c][i][j]"
            })
    void everyChannelHasASliceOfItsOwn(MultiIn student) {
        float[][][] input = {{{1, 0, 2}}, {{0, 3, 1}}, {{2, 2, 5}}};
        float[][][] filter = {{{1, 10}}, {{2, -1}}, {{100, 0}}};
        assertClose(new float[][] {{198, 225}}, student.apply(input, filter));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "With one channel there is nothing to add.",
                "The sum over the channels has one term then. Height and width may differ.",
                "input[0].length rows, input[0][0].length columns"
            })
    void oneChannelIsAnOrdinaryConvolution(MultiIn student) {
        float[][][] input = {{{1, 2, 0, 3}, {0, 1, 4, 1}, {2, 0, 1, 0}}};
        float[][][] filter = {{{1, 0, 2}, {3, -1, 1}}};
        assertClose(new float[][] {{4, 8}, {15, 2}}, student.apply(input, filter));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The first axis is the channel. Which length is the number of rows?",
                "input.length counts channels, input[0].length rows, input[0][0].length columns; the same for the filter.",
                "new float[input[0].length - filter[0].length + 1][input[0][0].length - filter[0][0].length + 1]"
            })
    void outputSizeComesFromRowsAndColumns(MultiIn student) {
        float[][][] input = {
            {{1, 1}, {1, 1}, {1, 1}, {1, 1}}, {{2, 2}, {2, 2}, {2, 2}, {2, 2}}, {{3, 3}, {3, 3}, {3, 3}, {3, 3}}
        };
        float[][][] filter = {{{1}, {1}}, {{1}, {1}}, {{1}, {2}}};
        assertClose(new float[][] {{15, 15}, {15, 15}, {15, 15}}, student.apply(input, filter));
    }
}
