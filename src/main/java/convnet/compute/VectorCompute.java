package convnet.compute;

import convnet.compute.Compute.PoolShape;
import convnet.compute.Convolution.ConvShape;
import java.util.Arrays;

/**
 * All loops as SIMD, with the Vector API; windows of pooling other than 2×2 with stride 2 are left to the scalar loops.
 *
 * <p>An image's outputs and input gradients have the same bits for any number of images a call, and on any thread. Sums over
 * images (gradients by weights and biases) depend on which images share a call, as their additions are grouped by call.
 */
public final class VectorCompute implements Compute {
    static {
        VectorWidth.useEveryOperator();
    }

    private final ScalarCompute scalar = new ScalarCompute();

    /** The matrix product's working memory, one a thread. */
    private final ThreadLocal<PackedMatmul> matmul = ThreadLocal.withInitial(PackedMatmul::new);

    @Override
    public Convolution convolution(ConvShape shape) {
        return new VectorConvolution(shape);
    }

    @Override
    public void matmul(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        matmul.get().product(m, n, k, a, k, 1, b, c, accumulate);
    }

    @Override
    public void matmulTransposedB(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        if (k < VectorWidth.species().length()) {
            scalar.matmulTransposedB(m, n, k, a, b, c, accumulate);
            return;
        }
        matmul.get().transposedB(m, n, k, a, b, c, accumulate);
    }

    @Override
    public void matmulTransposedA(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        matmul.get().product(m, n, k, a, 1, m, b, c, accumulate);
    }

    @Override
    public void addBias(int rows, int columns, float[] bias, float[] a) {
        for (int row = 0; row < rows; row++) {
            VectorElements.add(columns, bias, 0, a, row * columns);
        }
    }

    @Override
    public void addColumnSums(int rows, int columns, float[] a, float[] sums) {
        for (int row = 0; row < rows; row++) {
            VectorElements.add(columns, a, row * columns, sums, 0);
        }
    }

    @Override
    public void maxPool(PoolShape shape, int n, float[] in, float[] out, int[] argmax) {
        if (VectorPooling.serves(shape)) {
            VectorPooling.maxPool(shape, n * shape.c(), in, out, argmax);
        } else {
            scalar.maxPool(shape, n, in, out, argmax);
        }
    }

    @Override
    public void maxPoolBackward(PoolShape shape, int n, float[] gradOut, int[] argmax, float[] gradIn) {
        if (VectorPooling.serves(shape)) {
            VectorPooling.maxPoolBackward(shape, n * shape.c(), gradOut, argmax, gradIn);
        } else {
            scalar.maxPoolBackward(shape, n, gradOut, argmax, gradIn);
        }
    }

    @Override
    public void avgPool(PoolShape shape, boolean countIncludePad, int n, float[] in, float[] out) {
        if (VectorPooling.serves(shape)) {
            VectorPooling.avgPool(shape, n * shape.c(), in, out);
        } else {
            scalar.avgPool(shape, countIncludePad, n, in, out);
        }
    }

    @Override
    public void avgPoolBackward(PoolShape shape, boolean countIncludePad, int n, float[] gradOut, float[] gradIn) {
        if (VectorPooling.serves(shape)) {
            VectorPooling.avgPoolBackward(shape, n * shape.c(), gradOut, gradIn);
        } else {
            scalar.avgPoolBackward(shape, countIncludePad, n, gradOut, gradIn);
        }
    }

    @Override
    public void relu(int size, float[] in, float[] out) {
        VectorElements.relu(size, in, out);
    }

    @Override
    public void reluBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        VectorElements.reluBackward(size, out, gradOut, gradIn);
    }

    @Override
    public void sigmoid(int size, float[] in, float[] out) {
        VectorMath.sigmoid(size, in, out);
    }

    @Override
    public void sigmoidBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        VectorElements.sigmoidBackward(size, out, gradOut, gradIn);
    }

    @Override
    public void tanh(int size, float[] in, float[] out) {
        VectorMath.tanh(size, in, out);
    }

    @Override
    public void tanhBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        VectorElements.tanhBackward(size, out, gradOut, gradIn);
    }

    @Override
    public double softmaxCrossEntropy(
            int rows, int classes, float[] logits, int[] labels, float scale, float[] gradLogits) {
        return VectorMath.softmaxCrossEntropy(rows, classes, logits, labels, scale, gradLogits);
    }

    @Override
    public void axpy(int size, float a, float[] x, float[] y) {
        VectorElements.axpy(size, a, x, y);
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
        if (velocity == null) {
            VectorElements.sgdPlain(weight, gradient, learningRate, weightDecay);
            return;
        }
        if (first) {
            Arrays.fill(velocity, 0);
        }
        VectorElements.sgdMomentum(weight, gradient, velocity, learningRate, momentum, weightDecay, nesterov);
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
        float meanScale = (float) (1 / (1 - Math.pow(beta1, step)));
        float varianceScale = (float) (1 / (1 - Math.pow(beta2, step)));
        VectorElements.adam(
                weight,
                gradient,
                mean,
                variance,
                learningRate * meanScale,
                beta1,
                beta2,
                epsilon,
                weightDecay,
                varianceScale);
    }
}
