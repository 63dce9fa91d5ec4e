package lesson10.confusion.hidden;

import static convnet.exercise.Expectations.assertClose;
import static convnet.exercise.RandomArrays.random;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson10.confusion.Confusion;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link Confusion}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = Confusion.class)
final class ConfusionHiddenChecks {
    private static final Confusion SOLUTION = new ConfusionSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {"Try many examples.", "Every example is counted once.", "matrix[labels[n]][best]++;"})
    void tenDigits(Confusion student, Random random) {
        compare(student, 200, 10, random);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {"Try two classes.", "Compare all classes from the second on.", "for (int c = 1; c < classes; c++)"
            })
    void twoClasses(Confusion student, Random random) {
        compare(student, 30, 2, random);
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try equal and negative logits.", "The first of the largest wins.", ">"})
    void manyTies(Confusion student, Random random) {
        float[][] logits = new float[40][5];
        int[] labels = new int[40];
        for (int n = 0; n < 40; n++) {
            labels[n] = random.nextInt(5);
            for (int c = 0; c < 5; c++) {
                logits[n][c] = random.nextInt(3) - 4;
            }
        }
        assertClose(SOLUTION.apply(logits, labels, 5), student.apply(logits, labels, 5));
    }

    private static void compare(Confusion student, int examples, int classes, Random random) {
        float[][] logits = random(examples, classes, random);
        int[] labels = new int[examples];
        for (int n = 0; n < examples; n++) {
            labels[n] = random.nextInt(classes);
            logits[n][labels[n]] += 0.5f;
        }
        assertClose(SOLUTION.apply(logits, labels, classes), student.apply(logits, labels, classes));
    }
}
