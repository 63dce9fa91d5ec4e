package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.compute.Convolution.ConvShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fastest convolution against the scalar one, over awkward sizes. */
class ConvolutionTest {
    private static final int IMAGES = 3;

    static List<ConvShape> shapes() {
        List<ConvShape> shapes = new ArrayList<>();
        shapes.add(shape(1, 28, 28, 6, 5, 5, 1, 1, 2, 2, 1, 1, 1));
        shapes.add(shape(6, 14, 14, 16, 5, 5, 1, 1, 0, 0, 1, 1, 1));
        shapes.add(shape(3, 32, 32, 12, 3, 3, 1, 1, 1, 1, 1, 1, 1));
        shapes.add(shape(64, 14, 14, 64, 3, 3, 1, 1, 1, 1, 1, 1, 1));
        shapes.add(shape(33, 9, 7, 31, 3, 3, 1, 1, 1, 1, 1, 1, 1));
        shapes.add(shape(24, 27, 27, 25, 3, 3, 1, 1, 1, 1, 1, 1, 1));
        shapes.add(shape(25, 22, 18, 24, 3, 3, 1, 1, 0, 2, 1, 1, 1));
        shapes.add(shape(24, 6, 70, 24, 3, 3, 1, 1, 1, 1, 1, 1, 1));
        shapes.add(shape(24, 50, 3, 24, 3, 3, 1, 1, 2, 1, 1, 1, 1));
        shapes.add(shape(16, 13, 13, 24, 3, 3, 2, 2, 1, 1, 1, 1, 1));
        shapes.add(shape(130, 8, 8, 17, 1, 1, 1, 1, 0, 0, 1, 1, 1));
        shapes.add(shape(8, 9, 9, 9, 1, 1, 2, 2, 0, 0, 1, 1, 1));
        shapes.add(shape(3, 40, 40, 64, 7, 7, 2, 2, 3, 3, 1, 1, 1));
        shapes.add(shape(3, 35, 35, 7, 11, 11, 4, 4, 2, 2, 1, 1, 1));
        shapes.add(shape(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1));
        shapes.add(shape(2, 1, 1021, 3, 1, 9, 1, 1, 0, 4, 1, 1, 1));
        shapes.add(shape(2, 31, 1, 3, 8, 1, 1, 1, 7, 0, 1, 1, 1));
        shapes.add(shape(4, 11, 12, 6, 3, 3, 1, 2, 2, 1, 2, 3, 2));
        shapes.add(shape(8, 10, 10, 8, 3, 3, 1, 1, 1, 1, 1, 1, 8));
        shapes.add(shape(8, 10, 10, 16, 3, 3, 2, 2, 1, 1, 1, 1, 8));
        shapes.add(shape(5, 6, 6, 4, 3, 3, 1, 1, 5, 5, 1, 1, 1));
        shapes.add(shape(2, 7, 8, 3, 2, 4, 3, 5, 1, 2, 1, 1, 1));
        shapes.add(shape(2, 9, 9, 3, 2, 2, 4, 4, 0, 0, 1, 1, 1));
        shapes.add(shape(6, 9, 11, 13, 5, 5, 1, 1, 0, 0, 1, 1, 1));
        shapes.add(shape(26, 7, 10, 28, 3, 3, 1, 1, 1, 1, 1, 1, 2));
        shapes.add(shape(12, 21, 23, 15, 3, 3, 2, 2, 0, 1, 1, 1, 1));
        Random random = new Random(1);
        while (shapes.size() < 60) {
            int groups = 1 + random.nextInt(2);
            int kH = 1 + random.nextInt(5);
            int kW = 1 + random.nextInt(5);
            int dilationH = 1 + random.nextInt(2);
            int dilationW = 1 + random.nextInt(3);
            int padH = random.nextInt(4);
            int padW = random.nextInt(4);
            int h = Math.max(1, (kH - 1) * dilationH + 1 - 2 * padH) + random.nextInt(20);
            int w = Math.max(1, (kW - 1) * dilationW + 1 - 2 * padW) + random.nextInt(20);
            shapes.add(shape(
                    groups * (1 + random.nextInt(9)),
                    h,
                    w,
                    groups * (1 + random.nextInt(20)),
                    kH,
                    kW,
                    1 + random.nextInt(3),
                    1 + random.nextInt(3),
                    padH,
                    padW,
                    dilationH,
                    dilationW,
                    groups));
        }
        return shapes;
    }

    private static ConvShape shape(
            int c,
            int h,
            int w,
            int o,
            int kH,
            int kW,
            int strideH,
            int strideW,
            int padH,
            int padW,
            int dilationH,
            int dilationW,
            int groups) {
        int outH = (h + 2 * padH - dilationH * (kH - 1) - 1) / strideH + 1;
        int outW = (w + 2 * padW - dilationW * (kW - 1) - 1) / strideW + 1;
        return new ConvShape(
                c, h, w, o, kH, kW, strideH, strideW, padH, padW, dilationH, dilationW, groups, outH, outW);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void agreesWithTheScalarLoops(ConvShape s) {
        Random random = new Random(7);
        float[] in = random(random, IMAGES * s.c() * s.h() * s.w());
        float[] weight = random(random, s.o() * s.c() / s.groups() * s.kH() * s.kW());
        float[] bias = random(random, s.o());
        float[] gradOut = random(random, IMAGES * s.o() * s.outH() * s.outW());
        Convolution expected = new ScalarConvolution(s);
        Convolution actual = Compute.best().convolution(s);
        int inTerms = s.c() / s.groups() * s.kH() * s.kW();
        int outTerms = s.o() / s.groups() * s.kH() * s.kW();

        float[] expectedOut = new float[gradOut.length];
        expected.forward(IMAGES, in, weight, bias, expectedOut);
        float[] out = stale(gradOut.length);
        actual.forward(IMAGES, in, weight, bias, out);
        assertArrayEquals(expectedOut, out, tolerance(inTerms), "forward");
        float[] again = stale(gradOut.length);
        actual.forward(IMAGES, in, weight, bias, again);
        assertArrayEquals(out, again, "forward a second time");
        expected.forward(IMAGES, in, weight, null, expectedOut);
        actual.forward(IMAGES, in, weight, null, out);
        assertArrayEquals(expectedOut, out, tolerance(inTerms), "forward without bias");

        float[] expectedGradIn = new float[in.length];
        expected.backwardInput(IMAGES, gradOut, weight, expectedGradIn);
        float[] gradIn = stale(in.length);
        actual.backwardInput(IMAGES, gradOut, weight, gradIn);
        assertArrayEquals(expectedGradIn, gradIn, tolerance(outTerms), "backwardInput");

        float[] expectedWeight = weight.clone();
        float[] expectedBias = bias.clone();
        expected.backwardWeight(IMAGES, in, gradOut, expectedWeight, expectedBias);
        float[] gradWeight = weight.clone();
        float[] gradBias = bias.clone();
        actual.backwardWeight(IMAGES, in, gradOut, gradWeight, gradBias);
        float tolerance = tolerance(IMAGES * s.outH() * s.outW());
        assertArrayEquals(expectedWeight, gradWeight, tolerance, "backwardWeight");
        assertArrayEquals(expectedBias, gradBias, tolerance, "bias");
        actual.backwardWeight(IMAGES, in, gradOut, gradWeight, null);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anImageHasTheSameBitsAloneAndInABatch(ConvShape s) {
        Random random = new Random(8);
        int inSize = s.c() * s.h() * s.w();
        int outSize = s.o() * s.outH() * s.outW();
        float[] in = random(random, IMAGES * inSize);
        float[] gradOut = random(random, IMAGES * outSize);
        float[] weight = random(random, s.o() * s.c() / s.groups() * s.kH() * s.kW());
        float[] bias = random(random, s.o());
        float[] out = new float[IMAGES * outSize];
        float[] gradIn = new float[IMAGES * inSize];
        Convolution batch = Compute.best().convolution(s);
        batch.forward(IMAGES, in, weight, bias, out);
        batch.backwardInput(IMAGES, gradOut, weight, gradIn);
        for (int image = 0; image < IMAGES; image++) {
            float[] one = new float[outSize];
            Convolution alone = Compute.best().convolution(s);
            alone.forward(1, Arrays.copyOfRange(in, image * inSize, (image + 1) * inSize), weight, bias, one);
            assertArrayEquals(Arrays.copyOfRange(out, image * outSize, (image + 1) * outSize), one);
            float[] oneGradIn = new float[inSize];
            alone.backwardInput(
                    1, Arrays.copyOfRange(gradOut, image * outSize, (image + 1) * outSize), weight, oneGradIn);
            assertArrayEquals(Arrays.copyOfRange(gradIn, image * inSize, (image + 1) * inSize), oneGradIn);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fewerImagesThanAnnouncedLeaveTheRestUntouched(ConvShape s) {
        float[] in = new float[IMAGES * s.c() * s.h() * s.w()];
        float[] weight = new float[s.o() * s.c() / s.groups() * s.kH() * s.kW()];
        int outSize = s.o() * s.outH() * s.outW();
        float[] out = stale(IMAGES * outSize);
        Compute.best().convolution(s).forward(1, in, weight, null, out);
        assertEquals(0, out[outSize - 1]);
        assertEquals(1e9f, out[outSize]);
    }

    private static float[] stale(int size) {
        float[] stale = new float[size];
        Arrays.fill(stale, 1e9f);
        return stale;
    }

    private static float[] random(Random random, int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }

    /** Rounding errors of a sum of so many products of numbers below 1. */
    private static float tolerance(int terms) {
        return (float) (2e-6 * Math.max(4, terms));
    }
}
