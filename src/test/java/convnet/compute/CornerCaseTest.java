package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.compute.Compute.PoolShape;
import convnet.compute.Convolution.ConvShape;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every implementation beyond the reference values. */
class CornerCaseTest {
    static List<Compute> all() {
        return Implementations.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFirstOfEqualValuesWinsItsWindow(Compute compute) {
        PoolShape shape = new PoolShape(1, 2, 4, 2, 2, 2, 2, 0, 0, 1, 2);
        int[] argmax = new int[2];
        float[] out = new float[2];
        compute.maxPool(shape, 1, new float[] {1, 1, 0, 2, 1, 1, 2, 2}, out, argmax);
        assertArrayEquals(new float[] {1, 2}, out);
        assertArrayEquals(new int[] {0, 3}, argmax);
    }

    @ParameterizedTest
    @MethodSource("all")
    void paddingNeverWins(Compute compute) {
        PoolShape shape = new PoolShape(1, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2);
        int[] argmax = new int[4];
        float[] out = new float[4];
        compute.maxPool(shape, 1, new float[] {-1, -2, -3, -4}, out, argmax);
        assertArrayEquals(new float[] {-1, -2, -3, -4}, out);
        assertArrayEquals(new int[] {0, 1, 2, 3}, argmax);
    }

    @ParameterizedTest
    @MethodSource("all")
    void notANumberPassesThroughPoolingAndActivations(Compute compute) {
        float[] in = {0, 1, 2, Float.NaN, 5, 6, 7, 8};
        float[] out = new float[2];
        compute.maxPool(new PoolShape(1, 2, 4, 2, 2, 2, 2, 0, 0, 1, 2), 1, in, out, new int[2]);
        assertArrayEquals(new float[] {6, Float.NaN}, out);
        compute.relu(8, in, in);
        assertTrue(Float.isNaN(in[3]));
        compute.sigmoid(8, in, in);
        assertTrue(Float.isNaN(in[3]));
        compute.tanh(8, in, in);
        assertTrue(Float.isNaN(in[3]));
    }

    @ParameterizedTest
    @MethodSource("all")
    void activationsSaturateWithoutOverflow(Compute compute) {
        float[] in = new float[40];
        float[] out = new float[40];
        for (int i = 0; i < 40; i++) {
            in[i] = i % 2 == 0 ? -1000 : 1000;
        }
        compute.sigmoid(40, in, out);
        assertEquals(0, out[0], 1e-30);
        assertEquals(1, out[1]);
        compute.tanh(40, in, out);
        assertEquals(-1, out[38]);
        assertEquals(1, out[39]);
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneByTwoConvolutionByHand(Compute compute) {
        ConvShape shape = new ConvShape(1, 1, 3, 1, 1, 2, 1, 1, 0, 0, 1, 1, 1, 1, 2);
        Convolution convolution = compute.convolution(shape);
        float[] in = {1, 2, 3};
        float[] weight = {10, 1};
        float[] out = new float[2];
        convolution.forward(1, in, weight, new float[] {100}, out);
        assertArrayEquals(new float[] {112, 123}, out);
        float[] gradIn = new float[3];
        convolution.backwardInput(1, new float[] {1, 2}, weight, gradIn);
        assertArrayEquals(new float[] {10, 21, 2}, gradIn);
        float[] gradWeight = {1000, 1000};
        float[] gradBias = {1000};
        convolution.backwardWeight(1, in, new float[] {1, 2}, gradWeight, gradBias);
        assertArrayEquals(new float[] {1005, 1008}, gradWeight);
        assertArrayEquals(new float[] {1003}, gradBias);
    }

    @ParameterizedTest
    @MethodSource("all")
    void momentumStartsWithTheFirstGradient(Compute compute) {
        float[] weight = {1};
        float[] velocity = {1000};
        compute.sgdStep(weight, new float[] {2}, velocity, 0.5f, 0.9f, 0, false, true);
        assertEquals(0, weight[0]);
        assertEquals(2, velocity[0]);
        compute.sgdStep(weight, new float[] {1}, velocity, 0.5f, 0.5f, 0, true, false);
        assertEquals(2, velocity[0]);
        assertEquals(-1, weight[0]);
    }
}
