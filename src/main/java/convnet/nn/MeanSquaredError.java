package convnet.nn;

import convnet.tensor.Tensor;

/**
 * The mean of the squared differences between output and target.
 *
 * <p>loss = (1 / (N·K)) Σ(n,k) (output[n,k] − target[n,k])²; with labels, the target is 1 for the right class and 0
 * elsewhere.
 */
public final class MeanSquaredError implements Loss {
    @Override
    public double sumWithGradient(Tensor output, int[] labels, int batchSize, Tensor gradOutput) {
        Expect.labels("meanSquaredError", output, labels);
        int classes = output.shape().dim(1);
        float[] out = output.data();
        float[] grad = gradOutput.data();
        float scale = 2f / ((float) batchSize * classes);
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            float difference = out[i] - (i % classes == labels[i / classes] ? 1 : 0);
            grad[i] = scale * difference;
            sum += (double) difference * difference;
        }
        return sum / classes;
    }

    /** The mean over all numbers; both tensors have one shape. */
    public double mean(Tensor output, Tensor target) {
        Expect.values("meanSquaredError", "target", output.shape(), target);
        double sum = 0;
        for (int i = 0; i < output.data().length; i++) {
            double difference = output.data()[i] - target.data()[i];
            sum += difference * difference;
        }
        return sum / output.data().length;
    }

    /** The gradient by the output: 2 (output − target) / (number of values). */
    public Tensor gradient(Tensor output, Tensor target) {
        Expect.values("meanSquaredError", "target", output.shape(), target);
        Tensor gradient = Tensor.zeros(output.shape());
        for (int i = 0; i < output.data().length; i++) {
            gradient.data()[i] = 2 * (output.data()[i] - target.data()[i]) / output.data().length;
        }
        return gradient;
    }

    @Override
    public String toString() {
        return "mean squared error";
    }
}
