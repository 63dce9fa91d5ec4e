package lesson01.reindex;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Reindex}. */
@Exercise(id = "reindex", title = "Name weights by offset", contract = Reindex.class)
final class ReindexChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "A picture of one row and three columns: which offsets are there?",
                "Columns −2 to 2, so five entries. Offset b stands at index b + 2.",
                "offsets[i][j][a + height - 1][b + width - 1] = weight[i][j][i + a][j + b];"
            })
    void pictureOfOneRow(Reindex student) {
        float[][][][] weight = {{{{11, 12, 13}}, {{21, 22, 23}}, {{31, 32, 33}}}};
        float[][][][] offsets = {{{{0, 0, 11, 12, 13}}, {{0, 21, 22, 23, 0}}, {{31, 32, 33, 0, 0}}}};
        assertClose(offsets, student.apply(weight));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Now one column: which index of the result belongs to the rows?",
                "The third index holds the offset of rows, the fourth that of columns, here only 0.",
                "new float[height][width][2 * height - 1][2 * width - 1]"
            })
    void pictureOfOneColumn(Reindex student) {
        float[][][][] weight = {{{{11}, {12}}}, {{{21}, {22}}}};
        float[][][][] offsets = {{{{0}, {11}, {12}}}, {{{21}, {22}, {0}}}};
        assertClose(offsets, student.apply(weight));
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "The weights spell their indices: 1,213 is weight[0][1][0][2]. Where does each one go?",
                "It is the weight of output (0, 1) for input (0, 2): offset (0, 1). Every weight goes to one entry.",
                "for each i, j, k, l: offsets[i][j][k - i + height - 1][l - j + width - 1] = weight[i][j][k][l];"
            })
    void everyWeightGoesToItsOffset(Reindex student) {
        float[][][][] weight = new float[2][3][2][3];
        float[][][][] offsets = new float[2][3][3][5];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 2; k++) {
                    for (int l = 0; l < 3; l++) {
                        weight[i][j][k][l] = 1000 * (i + 1) + 100 * (j + 1) + 10 * (k + 1) + l + 1;
                        offsets[i][j][k - i + 1][l - j + 2] = weight[i][j][k][l];
                    }
                }
            }
        }
        assertClose(offsets, student.apply(weight));
    }
}
