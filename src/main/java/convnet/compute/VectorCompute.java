package convnet.compute;

/** All loops with the Vector API. */
public final class VectorCompute implements Compute {
    private final ScalarCompute scalar = new ScalarCompute();

    @Override
    public Convolution convolution(ConvShape shape, int n) {
        return new ShiftConvolution(shape);
    }

    @Override
    public void matmul(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        scalar.matmul(m, n, k, a, b, c, accumulate);
    }

    @Override
    public void matmulTransposedB(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        scalar.matmulTransposedB(m, n, k, a, b, c, accumulate);
    }

    @Override
    public void matmulTransposedA(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        scalar.matmulTransposedA(m, n, k, a, b, c, accumulate);
    }

    @Override
    public void addBias(int rows, int columns, float[] bias, float[] a) {
        scalar.addBias(rows, columns, bias, a);
    }

    @Override
    public void addColumnSums(int rows, int columns, float[] a, float[] sums) {
        scalar.addColumnSums(rows, columns, a, sums);
    }

    @Override
    public void maxPool(PoolShape shape, int n, float[] in, float[] out, int[] argmax) {
        scalar.maxPool(shape, n, in, out, argmax);
    }

    @Override
    public void maxPoolBackward(PoolShape shape, int n, float[] gradOut, int[] argmax, float[] gradIn) {
        scalar.maxPoolBackward(shape, n, gradOut, argmax, gradIn);
    }

    @Override
    public void avgPool(PoolShape shape, boolean countIncludePad, int n, float[] in, float[] out) {
        scalar.avgPool(shape, countIncludePad, n, in, out);
    }

    @Override
    public void avgPoolBackward(PoolShape shape, boolean countIncludePad, int n, float[] gradOut, float[] gradIn) {
        scalar.avgPoolBackward(shape, countIncludePad, n, gradOut, gradIn);
    }

    @Override
    public void relu(int size, float[] in, float[] out) {
        scalar.relu(size, in, out);
    }

    @Override
    public void reluBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        scalar.reluBackward(size, out, gradOut, gradIn);
    }

    @Override
    public void sigmoid(int size, float[] in, float[] out) {
        scalar.sigmoid(size, in, out);
    }

    @Override
    public void sigmoidBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        scalar.sigmoidBackward(size, out, gradOut, gradIn);
    }

    @Override
    public void tanh(int size, float[] in, float[] out) {
        scalar.tanh(size, in, out);
    }

    @Override
    public void tanhBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        scalar.tanhBackward(size, out, gradOut, gradIn);
    }

    @Override
    public double softmaxCrossEntropy(
            int rows, int classes, float[] logits, int[] labels, float scale, float[] gradLogits) {
        return scalar.softmaxCrossEntropy(rows, classes, logits, labels, scale, gradLogits);
    }

    @Override
    public void axpy(int size, float a, float[] x, float[] y) {
        scalar.axpy(size, a, x, y);
    }

    @Override
    public void sgdStep(
            float[] weight,
            float[] gradient,
            float[] velocity,
            float learningRate,
            float momentum,
            float weightDecay,
            boolean nesterov,
            boolean first) {
        scalar.sgdStep(weight, gradient, velocity, learningRate, momentum, weightDecay, nesterov, first);
    }

    @Override
    public void adamStep(
            float[] weight,
            float[] gradient,
            float[] mean,
            float[] variance,
            float learningRate,
            float beta1,
            float beta2,
            float epsilon,
            float weightDecay,
            int step) {
        scalar.adamStep(weight, gradient, mean, variance, learningRate, beta1, beta2, epsilon, weightDecay, step);
    }
}
