package lesson04.outputSize.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson04.outputSize.OutputSize;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link OutputSize}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = OutputSize.class)
final class OutputSizeHiddenChecks {
    private static final OutputSize SOLUTION = new OutputSizeSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try sizes of your own and count the starts by hand.",
                "⌊(n + 2p − k) / s⌋ + 1",
                "room / stride + 1"
            })
    void anySizes(OutputSize student, Random random) {
        for (int trial = 0; trial < 20; trial++) {
            compare(student, 1 + random.nextInt(40), 1 + random.nextInt(5), 1 + random.nextInt(4), random.nextInt(4));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a stride that does not divide the room.",
                "Round down.",
                "Use int / int, not Math.ceil or Math.round."
            })
    void stridesThatDoNotComeOut(OutputSize student, Random random) {
        compare(student, 7 + 3 * random.nextInt(9), 3, 3, 0);
        for (int trial = 0; trial < 20; trial++) {
            int stride = 2 + random.nextInt(3);
            int size = 1 + random.nextInt(4);
            compare(student, size + stride * (1 + random.nextInt(9)) + 1 + random.nextInt(stride - 1), size, stride, 0);
        }
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {"Try a window larger than the padded input.", "There is no place: 0.", "room < 0 ? 0 : …"})
    void windowsThatDoNotFit(OutputSize student, Random random) {
        for (int trial = 0; trial < 20; trial++) {
            int input = 1 + random.nextInt(5);
            int padding = random.nextInt(2);
            int size = input + 2 * padding + 1 + random.nextInt(4);
            compare(student, input, size, 2 + random.nextInt(3), padding);
            compare(student, input, input + 1 + random.nextInt(4), 1 + random.nextInt(3), 3);
        }
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try a padding larger than the window.",
                "The formula holds for every padding.",
                "input + 2 * padding - kernelSize"
            })
    void muchPadding(OutputSize student, Random random) {
        for (int trial = 0; trial < 20; trial++) {
            compare(
                    student,
                    1 + random.nextInt(9),
                    1 + random.nextInt(3),
                    1 + random.nextInt(3),
                    1 + random.nextInt(9));
        }
    }

    private static void compare(OutputSize student, int input, int size, int stride, int padding) {
        assertClose(SOLUTION.apply(input, size, stride, padding), student.apply(input, size, stride, padding));
    }
}
