package lesson14.layerQuiz;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link LayerQuiz}. */
@Exercise(id = "layerQuiz", title = "Interview questions about a layer", contract = LayerQuiz.class)
final class LayerQuizChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Which of the four numbers changes for which reason: images, channels, rows, columns?",
                "Images stay. The filters become the channels. Rows and columns follow the formula, each for itself.",
                "new int[] {input[0], filters, (input[2] + 2 * p - k) / s + 1, (input[3] + 2 * p - k) / s + 1}"
            })
    void q15OutputShape(LayerQuiz student) {
        assertClose(new int[] {64, 16, 10, 12}, student.outputShape(new int[] {64, 6, 14, 16}, 16, 5, 1, 0));
        assertClose(new int[] {1, 8, 16, 10}, student.outputShape(new int[] {1, 3, 32, 20}, 8, 3, 2, 1));
        assertClose(new int[] {2, 4, 9, 7}, student.outputShape(new int[] {2, 3, 7, 5}, 4, 3, 1, 2));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "How many numbers has one filter? And how many filters are there?",
                "A filter has a slice of k×k for every input channel, and one bias.",
                "return (long) filters * (inputChannels * k * k + 1);"
            })
    void q16ParametersOfTwoConvolutions(LayerQuiz student) {
        assertClose(156L, student.parameters(1, 6, 5));
        assertClose(2416L, student.parameters(6, 16, 5));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "How large can an int get? And how many parameters has a layer of 20,000 filters that read 20,000 channels?",
                "A product of ints is an int, also where a long is returned: one factor must be a long before.",
                "return (long) filters * (inputChannels * k * k + 1);"
            })
    void parametersOfAHugeLayer(LayerQuiz student) {
        assertClose(3_600_020_000L, student.parameters(20_000, 20_000, 3));
    }
}
