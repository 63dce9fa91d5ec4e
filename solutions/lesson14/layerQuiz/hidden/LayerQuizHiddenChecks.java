package lesson14.layerQuiz.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson14.layerQuiz.LayerQuiz;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link LayerQuiz}: random layers. */
@HiddenChecks(contract = LayerQuiz.class)
final class LayerQuizHiddenChecks {
    private static final LayerQuiz SOLUTION = new LayerQuizSolution();
    private static final int TRIALS = 10;

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Try a picture that is wider than high.",
                "Images stay, filters become channels, rows and columns follow the formula.",
                "new int[] {input[0], filters, (input[2] + 2 * p - k) / s + 1, (input[3] + 2 * p - k) / s + 1}"
            })
    void outputShape(LayerQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int height = 8 + random.nextInt(20);
            int[] input = {1 + random.nextInt(64), 2 + random.nextInt(8), height, height + 4 + random.nextInt(9)};
            int filters = 11 + random.nextInt(30);
            int k = 2 + random.nextInt(5);
            int s = 1 + random.nextInt(3);
            int p = random.nextInt(3);
            assertClose(
                    SOLUTION.outputShape(input, filters, k, s, p),
                    student.outputShape(input.clone(), filters, k, s, p));
        }
    }

    @Order(2)
    @Check(
            points = 2,
            hints = {
                "One filter: how many weights, how many biases?",
                "filters times (slices times k·k, plus one)",
                "return (long) filters * (inputChannels * k * k + 1);"
            })
    void parameters(LayerQuiz student, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            int in = 2 + random.nextInt(60);
            int out = 1 + random.nextInt(90);
            int k = 1 + random.nextInt(7);
            assertClose(SOLUTION.parameters(in, out, k), student.parameters(in, out, k));
            int many = 50_000 + random.nextInt(10_000);
            assertClose(SOLUTION.parameters(in * 1_000, many, k), student.parameters(in * 1_000, many, k));
        }
    }
}
