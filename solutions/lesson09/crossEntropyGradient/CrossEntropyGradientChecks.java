package lesson09.crossEntropyGradient;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link CrossEntropyGradient}. */
@Exercise(id = "crossEntropyGradient", title = "The gradient of cross-entropy", contract = CrossEntropyGradient.class)
final class CrossEntropyGradientChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "The probabilities are 0.09, 0.24 and 0.67. What should they be?",
                "Subtract 1 from the probability of the right class.",
                "p - (j == labels[n] ? 1 : 0)"
            })
    void whatIsSaidMinusWhatShouldBeSaid(CrossEntropyGradient student) {
        assertClose(
                new float[][] {{0.0900306f, 0.2447285f, -0.3347590f}},
                student.apply(new float[][] {{1, 2, 3}}, new int[] {2}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The right class has the smallest score here.",
                "The label says which column the 1 is subtracted from.",
                "labels[n]"
            })
    void theRightClassMayBeAnyClass(CrossEntropyGradient student) {
        assertClose(
                new float[][] {{-0.9099694f, 0.2447285f, 0.6652410f}},
                student.apply(new float[][] {{1, 2, 3}}, new int[] {0}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The loss of four images is the mean of theirs. What does that do to each gradient?",
                "Divide by the number of rows.",
                "/ scores.length"
            })
    void theLossOfABatchIsAMean(CrossEntropyGradient student) {
        float[][] scores = {{0, 0}, {0, 0}, {1, 1}, {-2, -2}};
        float[][] expected = {{-0.125f, 0.125f}, {0.125f, -0.125f}, {0.125f, -0.125f}, {-0.125f, 0.125f}};
        assertClose(expected, student.apply(scores, new int[] {0, 1, 1, 0}));
        assertClose(new float[1][1], student.apply(new float[][] {{3}}, new int[] {0}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "What is Math.exp(1000)?",
                "Subtract the row's largest score from all its scores; no probability changes.",
                "Math.exp(scores[n][j] - largest)"
            })
    void largeScoresDoNotOverflow(CrossEntropyGradient student) {
        assertClose(
                new float[][] {{-0.7310586f, 0.7310586f}}, student.apply(new float[][] {{1000, 1001}}, new int[] {0}));
        float[][] farApart = {{-0.3655293f, 0.3655293f}, {-0.1344707f, 0.1344707f}};
        assertClose(farApart, student.apply(new float[][] {{900, 901}, {-900, -901}}, new int[] {0, 0}));
        float[][] sure = {{-0.5f, 0.5f}, {0, 0}};
        assertClose(sure, student.apply(new float[][] {{0, 800}, {800, 0}}, new int[] {0, 0}));
    }
}
