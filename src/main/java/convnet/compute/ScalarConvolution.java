package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import java.util.Arrays;

/**
 * Convolution as readable scalar loops.
 *
 * <p>Each weight connects one input channel with one output channel, shifted by its place (i, j) in the window. So all
 * three passes visit every weight once, and the rows of the two planes that it connects: forward adds weight times input
 * row to output row, backwardInput adds weight times output gradient to input gradient, and the weight's own gradient is
 * the scalar product of both.
 */
final class ScalarConvolution implements Convolution {
    private final ConvShape s;
    private final int groupC;
    private final int groupO;

    ScalarConvolution(ConvShape shape) {
        s = shape;
        groupC = shape.c() / shape.groups();
        groupO = shape.o() / shape.groups();
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        for (int plane = 0; plane < n * s.o(); plane++) {
            int from = plane * s.outH() * s.outW();
            Arrays.fill(out, from, from + s.outH() * s.outW(), bias == null ? 0 : bias[plane % s.o()]);
        }
        for (int image = 0; image < n; image++) {
            for (int o = 0; o < s.o(); o++) {
                for (int c = 0; c < groupC; c++) {
                    for (int i = 0; i < s.kH(); i++) {
                        for (int j = 0; j < s.kW(); j++) {
                            forwardWeight(image, o, c, i, j, in, weight[weightAt(o, c, i, j)], out);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        Arrays.fill(gradIn, 0, n * s.c() * s.h() * s.w(), 0);
        for (int image = 0; image < n; image++) {
            for (int o = 0; o < s.o(); o++) {
                for (int c = 0; c < groupC; c++) {
                    for (int i = 0; i < s.kH(); i++) {
                        for (int j = 0; j < s.kW(); j++) {
                            backwardWeightToInput(image, o, c, i, j, gradOut, weight[weightAt(o, c, i, j)], gradIn);
                        }
                    }
                }
            }
        }
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight, float[] gradBias) {
        for (int image = 0; image < n; image++) {
            for (int o = 0; o < s.o(); o++) {
                for (int c = 0; c < groupC; c++) {
                    for (int i = 0; i < s.kH(); i++) {
                        for (int j = 0; j < s.kW(); j++) {
                            gradWeight[weightAt(o, c, i, j)] += weightGradient(image, o, c, i, j, in, gradOut);
                        }
                    }
                }
                if (gradBias != null) {
                    gradBias[o] += planeSum(gradOut, outAt(image, o, 0), s.outH() * s.outW());
                }
            }
        }
    }

    private void forwardWeight(int n, int o, int c, int i, int j, float[] in, float weight, float[] out) {
        int firstX = firstX(j);
        int count = lastX(j) - firstX + 1;
        for (int y = firstY(i); y <= lastY(i); y++) {
            int inAt = inAt(n, o, c, y, i) + firstX * s.strideW() + j * s.dilationW() - s.padW();
            int outAt = outAt(n, o, y) + firstX;
            for (int x = 0; x < count; x++) {
                out[outAt + x] += weight * in[inAt + x * s.strideW()];
            }
        }
    }

    private void backwardWeightToInput(
            int n, int o, int c, int i, int j, float[] gradOut, float weight, float[] gradIn) {
        int firstX = firstX(j);
        int count = lastX(j) - firstX + 1;
        for (int y = firstY(i); y <= lastY(i); y++) {
            int inAt = inAt(n, o, c, y, i) + firstX * s.strideW() + j * s.dilationW() - s.padW();
            int outAt = outAt(n, o, y) + firstX;
            for (int x = 0; x < count; x++) {
                gradIn[inAt + x * s.strideW()] += weight * gradOut[outAt + x];
            }
        }
    }

    private float weightGradient(int n, int o, int c, int i, int j, float[] in, float[] gradOut) {
        int firstX = firstX(j);
        int count = lastX(j) - firstX + 1;
        float sum = 0;
        for (int y = firstY(i); y <= lastY(i); y++) {
            int inAt = inAt(n, o, c, y, i) + firstX * s.strideW() + j * s.dilationW() - s.padW();
            int outAt = outAt(n, o, y) + firstX;
            for (int x = 0; x < count; x++) {
                sum += in[inAt + x * s.strideW()] * gradOut[outAt + x];
            }
        }
        return sum;
    }

    private static float planeSum(float[] a, int from, int count) {
        float sum = 0;
        for (int at = from; at < from + count; at++) {
            sum += a[at];
        }
        return sum;
    }

    /** Where the input row begins that output row y reads through window row i. */
    private int inAt(int n, int o, int c, int y, int i) {
        int channel = o / groupO * groupC + c;
        return ((n * s.c() + channel) * s.h() + y * s.strideH() + i * s.dilationH() - s.padH()) * s.w();
    }

    private int outAt(int n, int o, int y) {
        return ((n * s.o() + o) * s.outH() + y) * s.outW();
    }

    private int weightAt(int o, int c, int i, int j) {
        return ((o * groupC + c) * s.kH() + i) * s.kW() + j;
    }

    // The first and the last output position whose window place i (or j) lies inside the image, not in the padding.

    private int firstY(int i) {
        return first(i * s.dilationH() - s.padH(), s.strideH());
    }

    private int lastY(int i) {
        return last(i * s.dilationH() - s.padH(), s.strideH(), s.h(), s.outH());
    }

    private int firstX(int j) {
        return first(j * s.dilationW() - s.padW(), s.strideW());
    }

    private int lastX(int j) {
        return last(j * s.dilationW() - s.padW(), s.strideW(), s.w(), s.outW());
    }

    /** The smallest y ≥ 0 with y·stride + offset ≥ 0. */
    static int first(int offset, int stride) {
        return Math.max(0, -Math.floorDiv(offset, stride));
    }

    /** The largest y &lt; out with y·stride + offset &lt; size. */
    static int last(int offset, int stride, int size, int out) {
        return Math.min(out - 1, Math.floorDiv(size - 1 - offset, stride));
    }
}
