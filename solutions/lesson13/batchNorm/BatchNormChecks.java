package lesson13.batchNorm;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link BatchNorm}. */
@Exercise(id = "batchNorm", title = "Normalise a batch", contract = BatchNorm.class)
final class BatchNormChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Two images with one pixel each: 1 and 7. Their mean is 4, and each is 3 away from it.",
                "The variance is the mean of the squares of the distances: (9 + 9) / 2.",
                "(value - mean) / Math.sqrt(variance + epsilon)"
            })
    void mean0AndVariance1(BatchNorm student) {
        float[][][][] images = {{{{1}}}, {{{7}}}};
        float[][][][] expected = {{{{-1}}}, {{{1}}}};
        assertClose(expected, student.apply(images, new float[] {1}, new float[] {0}, 0));
        float[][][][] farFromZero = {{{{29999}}}, {{{30001}}}, {{{30001}}}, {{{29999}}}};
        float[][][][] nearZero = {{{{-1}}}, {{{1}}}, {{{1}}}, {{{-1}}}};
        assertClose(nearZero, student.apply(farFromZero, new float[] {1}, new float[] {0}, 0));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The statistics of a channel take in all images and all places.",
                "For each channel one mean over N·H·W numbers: loop over the images inside the loop over the channels.",
                "count = images.length * images[0][c].length * images[0][c][0].length"
            })
    void oneMeanForAllImagesAndPlaces(BatchNorm student) {
        float[][][][] images = {{{{0, 2}}}, {{{4, 10}}}};
        float s = (float) Math.sqrt(14);
        float[][][][] expected = {{{{-4 / s, -2 / s}}}, {{{0, 6 / s}}}};
        assertClose(expected, student.apply(images, new float[] {1}, new float[] {0}, 0));
        float[][][][] tall = {{{{0, 2}, {4, 6}, {8, 10}}}};
        float t = (float) Math.sqrt(35 / 3.0);
        float[][][][] scaled = {{{{-5 / t, -3 / t}, {-1 / t, 1 / t}, {3 / t, 5 / t}}}};
        assertClose(scaled, student.apply(tall, new float[] {1}, new float[] {0}, 0));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Each channel has its own mean, variance, γ and β.",
                "Normalise first; then multiply by gamma[c] and add beta[c].",
                "gamma[c] * normalised + beta[c]"
            })
    void eachChannelHasItsOwnNumbers(BatchNorm student) {
        float[][][][] images = {{{{1, 3}}, {{10, 30}}}, {{{5, 7}}, {{20, 20}}}};
        float s = (float) (2 / Math.sqrt(5));
        float t = (float) (3 / Math.sqrt(50));
        float[][][][] expected = {
            {{{-3 * s + 1, -s + 1}}, {{-10 * t - 5, 10 * t - 5}}}, {{{s + 1, 3 * s + 1}}, {{-5, -5}}}
        };
        assertClose(expected, student.apply(images, new float[] {2, 3}, new float[] {1, -5}, 0));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Here ε is 3, and the variance is 1.",
                "ε is added to the variance, under the root: √(1 + 3) = 2.",
                "Math.sqrt(variance + epsilon)"
            })
    void epsilonStandsUnderTheRoot(BatchNorm student) {
        float[][][][] images = {{{{2}}}, {{{4}}}};
        float[][][][] expected = {{{{-0.5f}}}, {{{0.5f}}}};
        assertClose(expected, student.apply(images, new float[] {1}, new float[] {0}, 3));
    }
}
