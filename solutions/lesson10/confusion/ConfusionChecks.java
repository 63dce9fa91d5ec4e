package lesson10.confusion;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Confusion}. */
@Exercise(id = "confusion", title = "Count the confusions of a classifier", contract = Confusion.class)
final class ConfusionChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Which class has the largest logit in each row?",
                "Every example adds 1 to one place of the matrix.",
                "matrix[label][answer]++;"
            })
    void rightAnswersLieOnTheDiagonal(Confusion student) {
        float[][] logits = {{3, 1, 0}, {0, 2, 1}, {0, 1, 5}, {4, 1, 2}};
        assertClose(new int[][] {{2, 0, 0}, {0, 1, 0}, {0, 0, 1}}, student.apply(logits, new int[] {0, 1, 2, 0}, 3));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The first two examples are of class 0 and are taken for class 1: which place is that?",
                "Row 0, column 1.",
                "matrix[labels[n]][best]++;"
            })
    void rowsAreTrueClassesColumnsAreAnswers(Confusion student) {
        float[][] logits = {{0, 1, 0}, {0, 3, 2}, {1, 0, 0}};
        assertClose(new int[][] {{0, 2, 0}, {0, 0, 0}, {1, 0, 0}}, student.apply(logits, new int[] {0, 0, 2}, 3));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "All logits are negative here: which is the largest?",
                "−1 is larger than −5. Start the comparison from the first logit, not from 0.",
                "int best = 0; and then compare logits[n][c] with logits[n][best]"
            })
    void logitsMayBeNegative(Confusion student) {
        float[][] logits = {{-5, -1, -3}, {-2, -9, -4}};
        assertClose(new int[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 0}}, student.apply(logits, new int[] {0, 1}, 3));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Two logits are equal: which class is the answer?",
                "The first one: a later class must be larger, not as large.",
                "if (logits[n][c] > logits[n][best])"
            })
    void ofEqualLogitsTheFirstWins(Confusion student) {
        float[][] logits = {{2, 2, 0}, {0, 0, 0}};
        assertClose(new int[][] {{0, 0, 0}, {1, 0, 0}, {1, 0, 0}}, student.apply(logits, new int[] {1, 2}, 3));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "How large is the matrix?",
                "classes rows and classes columns, whatever the labels are.",
                "new int[classes][classes]"
            })
    void classesThatNeverOccurHaveTheirPlace(Confusion student) {
        float[][] logits = {{0, 9, 0, 0}};
        assertClose(
                new int[][] {{0, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}},
                student.apply(logits, new int[] {0}, 4));
    }
}
