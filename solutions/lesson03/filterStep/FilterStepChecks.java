package lesson03.filterStep;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link FilterStep}. */
@Exercise(id = "filterStep", title = "Learn a kernel: one gradient step", contract = FilterStep.class)
final class FilterStepChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "One weight, one pixel: compute map, error and gradient by hand.",
                "The map is 2 · 3 = 6, the error 6 − 10 = −4, the gradient 2 · (−4) · 3 = −24; the step goes against it.",
                "kernel[i][j] - learningRate * gradient"
            })
    void oneWeightAndOnePixel(FilterStep student) {
        assertClose(
                new float[][] {{2 + 0.1f * 24}},
                student.apply(new float[][] {{3}}, new float[][] {{10}}, new float[][] {{2}}, 0.1f));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "If the map is already the target, how large is the gradient?",
                "No error, no gradient, no step. Return a kernel with the same numbers.",
                "the error is map[y][x] - target[y][x], here 0 everywhere"
            })
    void kernelWithoutErrorStays(FilterStep student) {
        float[][] picture = {{1, 2, 4}, {3, 0, 5}, {2, 6, 1}};
        float[][] target = {{2, -4.5f}, {2, 0.5f}};
        float[][] kernel = {{1, -1}, {1, -0.5f}};
        assertClose(new float[][] {{1, -1}, {1, -0.5f}}, student.apply(picture, target, kernel, 0.5f));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which pixels does weight [i][j] meet while the kernel slides?",
                "At place (y, x) it meets picture[y + i][x + j]. Add up error times pixel over all places.",
                "sum += (map[y][x] - target[y][x]) * picture[y + i][x + j];"
            })
    void everyWeightHasItsOwnGradient(FilterStep student) {
        float[][] picture = {{1, 0, 2, 1}, {0, 3, 1, 0}, {2, 1, 0, 4}};
        float[][] target = {{1, 0}, {0, 2}};
        float[][] kernel = {{1, 0, 0}, {0, 1, -1}};
        assertClose(
                new float[][] {{2.75f, -0.5f, -1.5f}, {-0.5f, -1, 1.5f}}, student.apply(picture, target, kernel, 0.5f));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The loss is a mean over the map. By which number is the sum divided?",
                "By m, the number of elements of the map, not of the kernel; and the square gives a factor of 2.",
                "2 * sum / (target.length * target[0].length)"
            })
    void firstStepOfTheLesson(FilterStep student) {
        float[] bars = {1, 1, 0, 0, 0, 0, 1, 1};
        float[] edges = {0, 1, 0, 0, 0, -1, 0};
        assertClose(
                new float[][] {{0.25f, 0.2f}},
                student.apply(
                        new float[][] {bars, bars, bars, bars},
                        new float[][] {edges, edges, edges, edges},
                        new float[][] {{0.3f, 0.4f}},
                        0.25f));
    }
}
