package lesson11.saliencyMap;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link SaliencyMap}. */
@Exercise(id = "saliencyMap", title = "Saliency of a small network", contract = SaliencyMap.class)
final class SaliencyMapChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "One hidden unit that is active: how much does the score change when a pixel grows by a little?",
                "The pixel's weight times the weight of the unit, whatever the pixel's own value is.",
                "output[j] * hidden[j][y][x]"
            })
    void oneActiveUnitPassesItsWeightsOn(SaliencyMap student) {
        float[][] image = {{1, 2}, {0, 3}};
        float[][][] hidden = {{{2, 1}, {4, 0}}};
        assertClose(new float[][] {{6, 3}, {12, 0}}, student.apply(image, hidden, new float[] {3}));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Compute z of both units. What does ReLU do with the negative one?",
                "ReLU's slope is 0 for a negative z: such a unit passes nothing on.",
                "if (z > 0) add its weights; else add nothing"
            })
    void silentUnitPassesNothingOn(SaliencyMap student) {
        float[][] image = {{1, 1}, {1, 0}};
        float[][][] hidden = {{{1, 2}, {0, 5}}, {{-4, 1}, {1, 7}}};
        assertClose(new float[][] {{2, 4}, {0, 10}}, student.apply(image, hidden, new float[] {2, 3}));
        float[][][] sum = {{{1, 1}}};
        assertClose(new float[1][2], student.apply(new float[][] {{1, -3}}, sum, new float[] {2}));
        float[][] ones = {{1, 1, 1}, {1, 1, 1}};
        float[][][] units = {
            {{5.5f, -1, -1}, {-1, -1, -1}},
            {{-1, 5.5f, -1}, {-1, -1, -1}},
            {{-1, -1, 5.5f}, {-1, -1, -1}},
            {{-1, -1, -1}, {5.5f, -1, -1}},
            {{-1, -1, -1}, {-1, 5.5f, -1}},
            {{-1, -1, -1}, {-1, -1, 5.5f}},
            {{-3, 1, 0}, {1, 0, 0.5f}},
            {{2, 0, -1}, {-1, 3, -3}}
        };
        float[] output = {1, -2, 1, -3, 2, -1, 10, 10};
        assertClose(new float[][] {{8.5f, 11, 8.5f}, {17.5f, 15, 4.5f}}, student.apply(ones, units, output));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Two units may pull a pixel in opposite directions. What is left?",
                "First add the contributions of all units with their signs, then take the amount.",
                "Math.abs after the loop over the units"
            })
    void unitsMayCancelBeforeTheAmountIsTaken(SaliencyMap student) {
        float[][] image = {{1, 2, 1}};
        float[][][] hidden = {{{1, 1, 0}}, {{1, 0, 2}}};
        assertClose(new float[][] {{1, 2, 6}}, student.apply(image, hidden, new float[] {2, -3}));
    }
}
