package lesson08.convBlock;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConvBlock}. */
@Exercise(id = "convBlock", title = "Convolve, bend and pool", contract = ConvBlock.class)
final class ConvBlockChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "This filter has a single 1 in its middle: with padding 1 the convolution copies the map. What do ReLU and pooling make of it?",
                "Take the largest of each 2×2 block of the copied map, and nothing below 0.",
                "output[o][y][x] = the largest of 0 and the four sums"
            })
    void aFilterThatCopies(ConvBlock student) {
        float[][][] input = {{{1, 2, 0, -1}, {0, 3, 1, 2}, {-2, 1, 4, 0}, {1, 0, -1, 2}}};
        float[][][][] weight = {{{{0, 0, 0}, {0, 1, 0}, {0, 0, 0}}}};
        assertClose(new float[][][] {{{3, 2}, {1, 4}}}, student.apply(input, weight, new float[1], 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "A 2×2 filter on 4×4 numbers gives 3×3. How many 2×2 blocks fit in there?",
                "The sizes are divided by 2 and rounded down: integer division does it.",
                "int height = (input[0].length + 2 * padding - size + 1) / 2;"
            })
    void whatFillsNoWindowIsLeftOut(ConvBlock student) {
        float[][][] input = {{{1, 2, 0, -1}, {0, 3, 1, 2}, {-2, 1, 4, 0}, {1, 0, -1, 2}}};
        float[][][][] weight = {{{{1, -1}, {2, 0}}}};
        assertClose(new float[][][] {{{8}}}, student.apply(input, weight, new float[1], 0));
        float[][][] wide = {
            {{1, 2, 0, -1, 3, 1, 0}, {0, 3, 1, 2, -2, 0, 4}, {-2, 1, 4, 0, 1, 2, -1}, {1, 0, -1, 2, 0, 5, 1}}
        };
        assertClose(new float[][][] {{{8, 7, 1}}}, student.apply(wide, weight, new float[1], 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The filter −1 turns every sign. Which blocks have a positive number then?",
                "ReLU comes after the convolution and looks at the sum, not at the input.",
                "Math.max(0, z)"
            })
    void negativeSumsBecomeZero(ConvBlock student) {
        float[][][] input = {{{1, -2, 3, 0}, {0, 1, 1, 2}, {2, 0, 1, 3}, {1, 1, 5, 2}}};
        assertClose(
                new float[][][] {{{2, 0}, {0, 0}}},
                student.apply(input, new float[][][][] {{{{-1}}}}, new float[1], 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "A bias of −4: which sums are still positive?",
                "The bias belongs to the sum; ReLU sees the sum with its bias.",
                "float z = bias[o]; before the loops over the window"
            })
    void theBiasComesBeforeTheReLu(ConvBlock student) {
        float[][][] input = {{{1, 2, 0, -1}, {0, 3, 1, 2}, {-2, 1, 4, 0}, {1, 0, -1, 2}}};
        float[][][][] weight = {{{{1, -1}, {2, 0}}}};
        assertClose(new float[][][] {{{4}}}, student.apply(input, weight, new float[] {-4}, 0));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "Each filter sums over all channels and makes one map.",
                "Filter o reads channel c with weight[o][c]; its bias counts once.",
                "z += input[c][row][column] * weight[o][c][i][j];"
            })
    void severalChannelsAndFilters(ConvBlock student) {
        float[][][] input = {
            {{1, 2, 0, -1}, {0, 3, 1, 2}, {-2, 1, 4, 0}, {1, 0, -1, 2}},
            {{0.5f, 0, -1, 0.5f}, {1, 1.5f, 0.5f, 0}, {0, 0.5f, 2, -0.5f}, {-0.5f, 1, 0, 1}}
        };
        float[][][][] weight = {{{{1, 0}, {0, -1}}, {{0, 2}, {1, 0}}}, {{{-1, 1}, {0, 0}}, {{1, 0}, {0, 1}}}};
        float[][][] expected = {{{1.5f, 1}, {4.5f, 7.5f}}, {{2, 0}, {3.5f, 2.5f}}};
        assertClose(expected, student.apply(input, weight, new float[] {0.5f, -1}, 1));
        float[][][] tall = {{{1, 2, 0}, {0, 3, 1}, {-2, 1, 4}, {1, 0, -1}, {2, 2, 0}, {0, 1, 3}}};
        float[][][][] three = {{{{1, -1}, {2, 0}}}, {{{0, 1}, {-1, 1}}}, {{{-1, 0}, {0, 1}}}};
        float[][][] maps = {{{2, 8}, {2, 9}, {5, 6}}, {{3, 0}, {4, 2}, {1, 0}}, {{3, 1}, {3, 2}, {3, 2}}};
        assertClose(maps, student.apply(tall, three, new float[] {0, -2, 1}, 1));
    }
}
