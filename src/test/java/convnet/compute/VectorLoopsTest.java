package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.compute.Compute.PoolShape;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fastest loops against the scalar ones, over awkward sizes. */
class VectorLoopsTest {
    private final Compute expected = new ScalarCompute();
    private final Compute actual = Compute.best();
    private final Random random = new Random(1);

    private float[] random(int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 31, 64, 1021})
    void elementwiseLoopsAgree(int size) {
        float[] in = random(size);
        for (int i = 0; i < size; i++) {
            in[i] *= 10;
        }
        float[] gradOut = random(size);
        float[] a = new float[size];
        float[] b = new float[size];
        float[] gradA = new float[size];
        float[] gradB = new float[size];
        expected.relu(size, in, a);
        actual.relu(size, in, b);
        assertArrayEquals(a, b);
        expected.reluBackward(size, a, gradOut, gradA);
        actual.reluBackward(size, a, gradOut, gradB);
        assertArrayEquals(gradA, gradB);
        expected.sigmoid(size, in, a);
        actual.sigmoid(size, in, b);
        assertArrayEquals(a, b, 2e-7f);
        expected.sigmoidBackward(size, a, gradOut, gradA);
        actual.sigmoidBackward(size, a, gradOut, gradB);
        assertArrayEquals(gradA, gradB);
        expected.tanh(size, in, a);
        actual.tanh(size, in, b);
        assertArrayEquals(a, b, 2e-7f);
        expected.tanhBackward(size, a, gradOut, gradA);
        actual.tanhBackward(size, a, gradOut, gradB);
        assertArrayEquals(gradA, gradB);
        expected.axpy(size, 0.3f, in, a);
        b = Arrays.copyOf(a, size);
        expected.axpy(size, 0.3f, in, a);
        actual.axpy(size, 0.3f, in, b);
        assertArrayEquals(a, b);
    }

    @Test
    void smallTanhKeepsItsDigits() {
        float[] in = new float[200];
        for (int i = 0; i < 200; i++) {
            in[i] = (float) Math.pow(1.3, -i) * (i % 2 == 0 ? 1 : -1);
        }
        float[] out = new float[200];
        actual.tanh(200, in, out);
        for (int i = 0; i < 200; i++) {
            double tanh = Math.tanh(in[i]);
            assertEquals(tanh, out[i], 3e-7 * Math.abs(tanh));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 17, 33, 1021})
    void aValueHasTheSameBitsWhereverItLies(int size) {
        float[] in = random(size);
        float[] all = new float[size];
        actual.sigmoid(size, in, all);
        for (int i = 0; i < size; i++) {
            float[] one = {in[i]};
            actual.sigmoid(1, one, one);
            assertEquals(one[0], all[i]);
        }
        float[] inPlace = in.clone();
        actual.sigmoid(size, inPlace, inPlace);
        assertArrayEquals(all, inPlace);
        actual.tanh(size, in, all);
        actual.tanh(size, in, in);
        assertArrayEquals(all, in);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 31, 64, 130})
    void matrixProductsAgree(int size) {
        int[][] sizes = {{size, 1, 3}, {1, size, 9}, {3, 5, size}, {size, size, size}, {6, 49, size}, {12, size, 257}};
        for (int[] s : sizes) {
            int m = s[0];
            int n = s[1];
            int k = s[2];
            float tolerance = 2e-6f * Math.max(4, k);
            for (boolean accumulate : new boolean[] {false, true}) {
                float[] a = random(m * k);
                float[] b = random(k * n);
                float[] c = random(m * n);
                float[] d = c.clone();
                expected.matmul(m, n, k, a, b, c, accumulate);
                actual.matmul(m, n, k, a, b, d, accumulate);
                assertArrayEquals(c, d, tolerance);
                expected.matmulTransposedA(m, n, k, a, b, c, accumulate);
                actual.matmulTransposedA(m, n, k, a, b, d, accumulate);
                assertArrayEquals(c, d, 2 * tolerance);
                expected.matmulTransposedB(m, n, k, a, b, c, accumulate);
                actual.matmulTransposedB(m, n, k, a, b, d, accumulate);
                assertArrayEquals(c, d, 3 * tolerance);
            }
        }
    }

    @Test
    void aRowOfAProductHasTheSameBitsAloneAndAmongOthers() {
        int m = 37;
        int n = 53;
        int k = 301;
        float[] a = random(m * k);
        float[] b = random(n * k);
        float[] all = new float[m * n];
        actual.matmulTransposedB(m, n, k, a, b, all, false);
        float[] allPlain = new float[m * n];
        actual.matmul(m, n, k, a, b, allPlain, false);
        for (int row = 0; row < m; row++) {
            float[] one = new float[n];
            actual.matmulTransposedB(1, n, k, Arrays.copyOfRange(a, row * k, (row + 1) * k), b, one, false);
            assertArrayEquals(Arrays.copyOfRange(all, row * n, (row + 1) * n), one);
            actual.matmul(1, n, k, Arrays.copyOfRange(a, row * k, (row + 1) * k), b, one, false);
            assertArrayEquals(Arrays.copyOfRange(allPlain, row * n, (row + 1) * n), one);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 8, 9, 28, 31, 64, 65})
    void poolingAgrees(int size) {
        for (int n : new int[] {1, 2, 5}) {
            int out = size / 2;
            PoolShape s = new PoolShape(3, size, size, 2, 2, 2, 2, 0, 0, out, out);
            float[] in = random(n * 3 * size * size + 3);
            for (int i = 0; i < in.length; i += 5) {
                in[i] = 0.5f;
            }
            int outputs = n * 3 * out * out;
            float[] a = new float[outputs + 1];
            float[] b = new float[outputs + 1];
            int[] argA = new int[outputs + 1];
            int[] argB = new int[outputs + 1];
            expected.maxPool(s, n, in, a, argA);
            actual.maxPool(s, n, in, b, argB);
            assertArrayEquals(a, b);
            assertArrayEquals(argA, argB);
            actual.maxPool(s, n, in, b, null);
            assertArrayEquals(a, b);
            expected.avgPool(s, true, n, in, a);
            actual.avgPool(s, true, n, in, b);
            assertArrayEquals(a, b);
            float[] gradA = new float[in.length];
            float[] gradB = new float[in.length];
            expected.avgPoolBackward(s, true, n, a, gradA);
            actual.avgPoolBackward(s, true, n, a, gradB);
            assertArrayEquals(gradA, gradB);
            expected.maxPoolBackward(s, n, a, argA, gradA);
            actual.maxPoolBackward(s, n, a, argA, gradB);
            assertArrayEquals(gradA, gradB);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 31, 64, 1021})
    void optimizerStepsAgree(int size) {
        float[] a = random(size);
        float[] b = a.clone();
        float[] gradient = random(size);
        expected.sgdStep(a, gradient, null, 0.1f, 0, 0.01f, false, true);
        actual.sgdStep(b, gradient, null, 0.1f, 0, 0.01f, false, true);
        assertArrayEquals(a, b);
        float[] velocityA = random(size);
        float[] velocityB = random(size);
        for (int step = 0; step < 3; step++) {
            expected.sgdStep(a, gradient, velocityA, 0.1f, 0.9f, 0.01f, step == 1, step == 0);
            actual.sgdStep(b, gradient, velocityB, 0.1f, 0.9f, 0.01f, step == 1, step == 0);
            assertArrayEquals(a, b);
            assertArrayEquals(velocityA, velocityB);
        }
        float[] meanA = new float[size];
        float[] meanB = new float[size];
        float[] varianceA = new float[size];
        float[] varianceB = new float[size];
        for (int step = 1; step < 4; step++) {
            expected.adamStep(a, gradient, meanA, varianceA, 0.01f, 0.9f, 0.999f, 1e-8f, 0.01f, step);
            actual.adamStep(b, gradient, meanB, varianceB, 0.01f, 0.9f, 0.999f, 1e-8f, 0.01f, step);
            assertArrayEquals(a, b, 1e-6f);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 257})
    void softmaxCrossEntropyAgrees(int classes) {
        int rows = 13;
        float[] logits = random(rows * classes);
        int[] labels = new int[rows];
        Arrays.setAll(labels, i -> i % classes);
        float[] a = new float[logits.length];
        float[] b = new float[logits.length];
        double loss = expected.softmaxCrossEntropy(rows, classes, logits, labels, 0.5f, a);
        assertEquals(loss, actual.softmaxCrossEntropy(rows, classes, logits, labels, 0.5f, b), 1e-5 * (1 + loss));
        assertArrayEquals(a, b, 1e-6f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 16, 84, 1021})
    void biasAndColumnSumsAgree(int columns) {
        float[] a = random(5 * columns);
        float[] b = a.clone();
        float[] bias = random(columns);
        expected.addBias(5, columns, bias, a);
        actual.addBias(5, columns, bias, b);
        assertArrayEquals(a, b);
        float[] sumsA = random(columns);
        float[] sumsB = sumsA.clone();
        expected.addColumnSums(5, columns, a, sumsA);
        actual.addColumnSums(5, columns, a, sumsB);
        assertArrayEquals(sumsA, sumsB);
    }
}
