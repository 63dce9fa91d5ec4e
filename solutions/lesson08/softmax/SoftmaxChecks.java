package lesson08.softmax;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link Softmax}. */
@Exercise(id = "softmax", title = "Make probabilities of scores", contract = Softmax.class)
final class SoftmaxChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Compute e to the power of 1, 2 and 3 on a calculator, and divide each by the sum of all three.",
                "Two passes over the row: the first adds up the powers, the second divides.",
                "p[j] = (float) (Math.exp(scores[n][j] - largest) / sum);"
            })
    void powersDividedByTheirSum(Softmax student) {
        assertClose(new float[][] {{0.0900306f, 0.2447285f, 0.6652410f}}, student.apply(new float[][] {{1, 2, 3}}));
        assertClose(new float[][] {{1}}, student.apply(new float[][] {{5}}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The second image has nothing to do with the first.",
                "The sum starts anew for each row.",
                "for (int n = 0; n < scores.length; n++) { double sum = 0; …"
            })
    void everyImageForItself(Softmax student) {
        float[][] expected = {{0.5f, 0.5f, 0}, {0.0900306f, 0.2447285f, 0.6652410f}};
        assertClose(expected, student.apply(new float[][] {{4, 4, -96}, {0, 1, 2}}));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Scores may be negative. Is the power of a negative number negative?",
                "Start the search for the largest score with the first score of the row, not with 0.",
                "float largest = scores[n][0];"
            })
    void negativeScoresAreScores(Softmax student) {
        float[][] expected = {{0.7310586f, 0.2689414f}};
        assertClose(expected, student.apply(new float[][] {{-3, -4}}));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "What is Math.exp(1000)? And infinity divided by infinity?",
                "Adding the same number to all scores of a row changes nothing: subtract the largest.",
                "Math.exp(scores[n][j] - largest)"
            })
    void largeScoresDoNotOverflow(Softmax student) {
        float[][] expected = {{0.2689414f, 0.7310586f}};
        assertClose(expected, student.apply(new float[][] {{1000, 1001}}));
        assertClose(new float[][] {{0, 1}, {1, 0}}, student.apply(new float[][] {{0, 800}, {800, 0}}));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "One image has large scores, another one small ones. Which number do you subtract from the second?",
                "Each row needs its own largest score.",
                "the search for the largest stands inside the loop over the images"
            })
    void rowsMayBeFarApart(Softmax student) {
        float[][] expected = {{0.2689414f, 0.7310586f}, {0.7310586f, 0.2689414f}};
        assertClose(expected, student.apply(new float[][] {{900, 901}, {-900, -901}}));
    }
}
