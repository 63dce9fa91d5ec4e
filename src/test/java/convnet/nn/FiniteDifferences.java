package convnet.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Compares a layer's gradients with central differences along random directions.
 *
 * <p>The loss is Σ weighting · output, summed in double, with fixed random weightings.
 */
final class FiniteDifferences {
    private static final int DIRECTIONS = 6;

    private final Layer layer;
    private final Tensor input;
    private final Random random = new Random(42);
    private final double step;
    private final Pass pass;
    private final Tensor weighting;

    private FiniteDifferences(Layer layer, Tensor input, double step) {
        this.layer = layer;
        this.input = input;
        this.step = step;
        this.pass = layer.bind(input.shape(), Mode.training(5));
        this.weighting = Tensor.uniform(layer.outputShape(input.shape()), -1, 1, random);
    }

    static void check(Layer layer, Tensor input) {
        check(layer, input, 1e-2);
    }

    static void check(Layer layer, Tensor input, double step) {
        new FiniteDifferences(layer, input, step).check();
    }

    private void check() {
        loss();
        Tensor gradInput = pass.backward(weighting).copy();
        List<Tensor> gradients = pass.gradients().stream().map(Tensor::copy).toList();
        checkAlongDirections("input", input, gradInput);
        for (int p = 0; p < gradients.size(); p++) {
            checkAlongDirections(
                    layer.parameters().get(p).name(), layer.parameters().get(p).value(), gradients.get(p));
        }
        gradientsAddUp(gradients);
    }

    private double loss() {
        pass.reseed(5);
        float[] output = pass.forward(input).data();
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            sum += (double) output[i] * weighting.data()[i];
        }
        return sum;
    }

    private void checkAlongDirections(String what, Tensor variable, Tensor gradient) {
        assertEquals(variable.shape(), gradient.shape(), what);
        float[] start = variable.data().clone();
        for (int k = 0; k < DIRECTIONS; k++) {
            double[] direction = random.doubles(start.length, -1, 1).toArray();
            double slope = 0;
            double length = 0;
            for (int i = 0; i < start.length; i++) {
                slope += gradient.data()[i] * direction[i];
                length += Math.pow(gradient.data()[i], 2) + 1;
            }
            double numeric =
                    (lossAt(variable, start, direction, step) - lossAt(variable, start, direction, -step)) / (2 * step);
            System.arraycopy(start, 0, variable.data(), 0, start.length);
            assertEquals(numeric, slope, 2e-3 * Math.sqrt(length), layer + " by " + what);
        }
    }

    private double lossAt(Tensor variable, float[] start, double[] direction, double distance) {
        for (int i = 0; i < start.length; i++) {
            variable.data()[i] = (float) (start[i] + distance * direction[i]);
        }
        return loss();
    }

    /** A second backward pass adds to the gradients of the parameters; leaving out the input's gradient changes none. */
    private void gradientsAddUp(List<Tensor> once) {
        loss();
        pass.backwardParameters(weighting);
        for (int p = 0; p < once.size(); p++) {
            for (int i = 0; i < once.get(p).data().length; i++) {
                float expected = 2 * once.get(p).data()[i];
                assertEquals(expected, pass.gradients().get(p).data()[i], 1e-4 * Math.max(1, Math.abs(expected)));
            }
        }
    }

    /** Different numbers, no two nearer than {@code gap}, none nearer to 0 than half of it: far from every kink. */
    static Tensor spaced(Shape shape, float gap) {
        Tensor tensor = Tensor.zeros(shape);
        Random random = new Random(3);
        int[] places =
                random.ints(0, Integer.MAX_VALUE).distinct().limit(shape.size()).toArray();
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < places.length; i++) {
            int rank = Arrays.binarySearch(sorted, places[i]);
            tensor.data()[i] = gap * (rank - places.length / 2 + 0.5f);
        }
        return tensor;
    }
}
