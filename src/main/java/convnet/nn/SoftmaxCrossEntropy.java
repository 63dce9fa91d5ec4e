package convnet.nn;

import convnet.compute.Compute;
import convnet.tensor.Tensor;

/**
 * Turns each image's outputs (logits) into probabilities and takes the negative logarithm of the right one.
 *
 * <p>softmax[n,k] = e^output[n,k] / Σ(j) e^output[n,j]; loss = −(1/N) Σ(n) log softmax[n, label[n]]; the gradient by the
 * output is (softmax − onehot) / N.
 */
public final class SoftmaxCrossEntropy implements Loss {
    private final Compute compute = Compute.best();

    @Override
    public double sumWithGradient(Tensor output, int[] labels, int batchSize, Tensor gradOutput) {
        Expect.labels("softmaxCrossEntropy", output, labels);
        return compute.softmaxCrossEntropy(
                output.shape().dim(0), output.shape().dim(1), output.data(), labels, 1f / batchSize, gradOutput.data());
    }

    /**
     * Outputs as probabilities: each row sums to 1.
     *
     * @param output (N, classes)
     */
    public static Tensor softmax(Tensor output) {
        Tensor probabilities = output.copy();
        int classes = output.shape().sizeOfOne();
        float[] p = probabilities.data();
        for (int row = 0; row < p.length; row += classes) {
            float largest = p[row + Sequential.argMax(p, row, classes)];
            double sum = 0;
            for (int k = row; k < row + classes; k++) {
                sum += Math.exp(p[k] - largest);
            }
            for (int k = row; k < row + classes; k++) {
                p[k] = (float) (Math.exp(p[k] - largest) / sum);
            }
        }
        return probabilities;
    }

    @Override
    public String toString() {
        return "softmax cross-entropy";
    }
}
