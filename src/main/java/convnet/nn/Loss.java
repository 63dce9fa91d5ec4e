package convnet.nn;

import convnet.tensor.Tensor;

/** How wrong a network's output is, and in which direction it gets worse. */
public interface Loss {
    /**
     * The sum of the images' losses; the loss of a batch is that divided by N.
     *
     * @param output     (N, classes)
     * @param labels     the right class of each image: N of them, each from 0 to classes − 1; more are not looked at
     * @param gradOutput receives the gradient of the mean over {@code batchSize} images by the output (N, classes)
     * @param batchSize  the images of the whole batch, of which these N may be a part
     */
    double sumWithGradient(Tensor output, int[] labels, int batchSize, Tensor gradOutput);

    /**
     * The mean loss of a batch.
     *
     * @param output (N, classes)
     * @param labels N classes
     * @throws IllegalArgumentException if a label is no class
     */
    default double mean(Tensor output, int[] labels) {
        int n = output.shape().dim(0);
        return sumWithGradient(output, labels, n, Tensor.zeros(output.shape())) / n;
    }

    /**
     * The gradient of the mean loss by the output.
     *
     * @param output (N, classes)
     * @param labels N classes
     * @throws IllegalArgumentException if a label is no class
     */
    default Tensor gradient(Tensor output, int[] labels) {
        Tensor gradient = Tensor.zeros(output.shape());
        sumWithGradient(output, labels, output.shape().dim(0), gradient);
        return gradient;
    }
}
