package convnet.compute;

import convnet.compute.Convolution.ConvShape;

/**
 * The inner loops, as readable scalar Java and as SIMD twins with the same signatures.
 *
 * <p>Methods check nothing: the layers in {@code convnet.nn} have checked the shapes. Each runs on the calling thread.
 */
public interface Compute {
    /** The sizes of one pooling: C channels of H×W pixels in, outH×outW pixels out, and a kH×kW window. */
    public record PoolShape(
            int c, int h, int w, int kH, int kW, int strideH, int strideW, int padH, int padW, int outH, int outW) {}

    /** The fastest loops that this Java can run: SIMD where the module jdk.incubator.vector is there, else scalar. */
    static Compute best() {
        return VectorChoice.vectors() ? new VectorCompute() : new ScalarCompute();
    }

    /** The loops of one convolution, for any number of images at a time. */
    Convolution convolution(ConvShape shape);

    /** c = a · b (+ c if accumulate), with a (m, k), b (k, n) and c (m, n). */
    void matmul(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate);

    /** c = a · bᵀ (+ c if accumulate), with a (m, k), b (n, k) and c (m, n). */
    void matmulTransposedB(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate);

    /** c = aᵀ · b (+ c if accumulate), with a (k, m), b (k, n) and c (m, n). */
    void matmulTransposedA(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate);

    /** Adds bias (columns) to each row of a (rows, columns). */
    void addBias(int rows, int columns, float[] bias, float[] a);

    /** Adds each column's sum of a (rows, columns) to sums (columns). */
    void addColumnSums(int rows, int columns, float[] a, float[] sums);

    /**
     * out = the largest value of each window; padding never wins; the first index wins a tie.
     *
     * @param argmax the winner's index inside its channel plane, for the backward pass; null if none follows
     */
    void maxPool(PoolShape shape, int n, float[] in, float[] out, int[] argmax);

    /** Routes each gradient to the value that won its window; gradIn is overwritten. */
    void maxPoolBackward(PoolShape shape, int n, float[] gradOut, int[] argmax, float[] gradIn);

    /** out = the mean of each window, over kH·kW values if countIncludePad, else over those inside the image. */
    void avgPool(PoolShape shape, boolean countIncludePad, int n, float[] in, float[] out);

    /** Shares each gradient evenly among the values of its window; gradIn is overwritten. */
    void avgPoolBackward(PoolShape shape, boolean countIncludePad, int n, float[] gradOut, float[] gradIn);

    /** out = max(0, in) */
    void relu(int size, float[] in, float[] out);

    /** gradIn = gradOut where out &gt; 0, else 0 */
    void reluBackward(int size, float[] out, float[] gradOut, float[] gradIn);

    /** out = 1 / (1 + e^−in) */
    void sigmoid(int size, float[] in, float[] out);

    /** gradIn = gradOut · out · (1 − out) */
    void sigmoidBackward(int size, float[] out, float[] gradOut, float[] gradIn);

    /** out = tanh(in) */
    void tanh(int size, float[] in, float[] out);

    /** gradIn = gradOut · (1 − out²) */
    void tanhBackward(int size, float[] out, float[] gradOut, float[] gradIn);

    /**
     * Softmax cross-entropy of logits (rows, classes): returns the sum over the rows of −log softmax[label], and writes
     * scale · (softmax − onehot) to gradLogits.
     */
    double softmaxCrossEntropy(int rows, int classes, float[] logits, int[] labels, float scale, float[] gradLogits);

    /** y += a · x */
    void axpy(int size, float a, float[] x, float[] y);

    /**
     * One step of stochastic gradient descent as in PyTorch: g = gradient + weightDecay · weight; velocity = momentum ·
     * velocity + g (on the first step velocity = g); weight −= learningRate · (nesterov ? g + momentum · velocity : velocity).
     *
     * @param velocity null when momentum is 0
     */
    void sgdStep(
            float[] weight,
            float[] gradient,
            float[] velocity,
            float learningRate,
            float momentum,
            float weightDecay,
            boolean nesterov,
            boolean first);

    /** One step of Adam (Kingma and Ba 2015, algorithm 1); step counts from 1. */
    void adamStep(
            float[] weight,
            float[] gradient,
            float[] mean,
            float[] variance,
            float learningRate,
            float beta1,
            float beta2,
            float epsilon,
            float weightDecay,
            int step);
}
