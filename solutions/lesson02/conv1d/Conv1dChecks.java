package lesson02.conv1d;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Conv1d}. */
@Exercise(id = "conv1d", title = "Convolve two sequences", contract = Conv1d.class)
final class Conv1dChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "How many sums can two dice have?",
                "n places and m places have n + m − 1 different sums.",
                "new float[f.length + g.length - 1]"
            })
    void twoDice(Conv1d student) {
        float[] die = {1 / 6f, 1 / 6f, 1 / 6f, 1 / 6f, 1 / 6f, 1 / 6f};
        float[] sum = {1 / 36f, 2 / 36f, 3 / 36f, 4 / 36f, 5 / 36f, 6 / 36f, 5 / 36f, 4 / 36f, 3 / 36f, 2 / 36f, 1 / 36f
        };
        assertClose(sum, student.apply(die, die));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Write all six products in a table with the rows f[0], f[1] and the columns g[0], g[1], g[2].",
                "An output collects one diagonal of the table: the products whose places add up to the same number.",
                "out[i] += f[a] * g[i - a];"
            })
    void oneSequenceIsFlipped(Conv1d student) {
        assertClose(new float[] {3, 10, 13, 10}, student.apply(new float[] {1, 2}, new float[] {3, 4, 5}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "What remains of the sum if f is 1 at place 2 and 0 elsewhere?",
                "g, moved by two places. Is its order kept?",
                "Each a adds f[a] times g, moved by a places."
            })
    void anImpulseMovesTheOther(Conv1d student) {
        assertClose(new float[] {0, 0, 7, -1, 2}, student.apply(new float[] {0, 0, 1}, new float[] {7, -1, 2}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Either of the two may be the longer one.",
                "Both i − a ≥ 0 and i − a < g.length must hold before you read g[i − a].",
                "if (i - a >= 0 && i - a < g.length)"
            })
    void theOrderOfTheTwoDoesNotMatter(Conv1d student) {
        float[] shorter = {2, -1};
        float[] longer = {1, 0, 3, 4};
        float[] both = {2, -1, 6, 5, -4};
        assertClose(both, student.apply(shorter, longer));
        assertClose(both, student.apply(longer, shorter));
    }
}
