package convnet.compute;

import convnet.compute.Compute.PoolShape;
import convnet.compute.Convolution.ConvShape;
import java.util.Arrays;

/** All loops as readable scalar Java: the reference for the SIMD twins, and the fallback without the vector module. */
public final class ScalarCompute implements Compute {
    @Override
    public Convolution convolution(ConvShape shape) {
        return new ScalarConvolution(shape);
    }

    @Override
    public void matmul(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        if (!accumulate) {
            Arrays.fill(c, 0, m * n, 0);
        }
        for (int row = 0; row < m; row++) {
            for (int p = 0; p < k; p++) {
                float factor = a[row * k + p];
                for (int column = 0; column < n; column++) {
                    c[row * n + column] += factor * b[p * n + column];
                }
            }
        }
    }

    @Override
    public void matmulTransposedB(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        for (int row = 0; row < m; row++) {
            for (int column = 0; column < n; column++) {
                float sum = accumulate ? c[row * n + column] : 0;
                for (int p = 0; p < k; p++) {
                    sum += a[row * k + p] * b[column * k + p];
                }
                c[row * n + column] = sum;
            }
        }
    }

    @Override
    public void matmulTransposedA(int m, int n, int k, float[] a, float[] b, float[] c, boolean accumulate) {
        if (!accumulate) {
            Arrays.fill(c, 0, m * n, 0);
        }
        for (int p = 0; p < k; p++) {
            for (int row = 0; row < m; row++) {
                float factor = a[p * m + row];
                for (int column = 0; column < n; column++) {
                    c[row * n + column] += factor * b[p * n + column];
                }
            }
        }
    }

    @Override
    public void addBias(int rows, int columns, float[] bias, float[] a) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                a[row * columns + column] += bias[column];
            }
        }
    }

    @Override
    public void addColumnSums(int rows, int columns, float[] a, float[] sums) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sums[column] += a[row * columns + column];
            }
        }
    }

    @Override
    public void maxPool(PoolShape shape, int n, float[] in, float[] out, int[] argmax) {
        ScalarPooling.maxPool(shape, n * shape.c(), in, out, argmax);
    }

    @Override
    public void maxPoolBackward(PoolShape shape, int n, float[] gradOut, int[] argmax, float[] gradIn) {
        ScalarPooling.maxPoolBackward(shape, n * shape.c(), gradOut, argmax, gradIn);
    }

    @Override
    public void avgPool(PoolShape shape, boolean countIncludePad, int n, float[] in, float[] out) {
        ScalarPooling.avgPool(shape, countIncludePad, n * shape.c(), in, out);
    }

    @Override
    public void avgPoolBackward(PoolShape shape, boolean countIncludePad, int n, float[] gradOut, float[] gradIn) {
        ScalarPooling.avgPoolBackward(shape, countIncludePad, n * shape.c(), gradOut, gradIn);
    }

    @Override
    public void relu(int size, float[] in, float[] out) {
        for (int at = 0; at < size; at++) {
            out[at] = Math.max(0, in[at]);
        }
    }

    @Override
    public void reluBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        for (int at = 0; at < size; at++) {
            gradIn[at] = out[at] > 0 ? gradOut[at] : 0;
        }
    }

    @Override
    public void sigmoid(int size, float[] in, float[] out) {
        for (int at = 0; at < size; at++) {
            out[at] = (float) (1 / (1 + Math.exp(-in[at])));
        }
    }

    @Override
    public void sigmoidBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        for (int at = 0; at < size; at++) {
            gradIn[at] = gradOut[at] * out[at] * (1 - out[at]);
        }
    }

    @Override
    public void tanh(int size, float[] in, float[] out) {
        for (int at = 0; at < size; at++) {
            out[at] = (float) Math.tanh(in[at]);
        }
    }

    @Override
    public void tanhBackward(int size, float[] out, float[] gradOut, float[] gradIn) {
        for (int at = 0; at < size; at++) {
            gradIn[at] = gradOut[at] * (1 - out[at] * out[at]);
        }
    }

    @Override
    public double softmaxCrossEntropy(
            int rows, int classes, float[] logits, int[] labels, float scale, float[] gradLogits) {
        double loss = 0;
        for (int row = 0; row < rows; row++) {
            int from = row * classes;
            // Softmax does not change when all logits move together: with the largest at 0, no exponential overflows.
            float max = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < classes; k++) {
                max = Math.max(max, logits[from + k]);
            }
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                sum += Math.exp(logits[from + k] - max);
            }
            for (int k = 0; k < classes; k++) {
                double probability = Math.exp(logits[from + k] - max) / sum;
                gradLogits[from + k] = (float) (scale * (probability - (k == labels[row] ? 1 : 0)));
            }
            // −log softmax[label] = log Σ exp(z − max) − (z[label] − max)
            loss += Math.log(sum) - (logits[from + labels[row]] - max);
        }
        return loss;
    }

    @Override
    public void axpy(int size, float a, float[] x, float[] y) {
        for (int at = 0; at < size; at++) {
            y[at] += a * x[at];
        }
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
        for (int at = 0; at < weight.length; at++) {
            float g = gradient[at] + weightDecay * weight[at];
            float step = g;
            if (velocity != null) {
                velocity[at] = first ? g : momentum * velocity[at] + g;
                step = nesterov ? g + momentum * velocity[at] : velocity[at];
            }
            weight[at] -= learningRate * step;
        }
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
        // Both averages start at 0; dividing by 1 − βᵗ takes that bias away.
        float meanScale = (float) (1 / (1 - Math.pow(beta1, step)));
        float varianceScale = (float) (1 / (1 - Math.pow(beta2, step)));
        for (int at = 0; at < weight.length; at++) {
            float g = gradient[at] + weightDecay * weight[at];
            mean[at] = beta1 * mean[at] + (1 - beta1) * g;
            variance[at] = beta2 * variance[at] + (1 - beta2) * g * g;
            float deviation = (float) Math.sqrt(variance[at] * varianceScale);
            weight[at] -= learningRate * meanScale * mean[at] / (deviation + epsilon);
        }
    }
}
