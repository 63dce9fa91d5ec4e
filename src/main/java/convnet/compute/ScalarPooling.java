package convnet.compute;

import convnet.compute.Compute.PoolShape;
import java.util.Arrays;

/** Pooling as readable scalar loops: every plane (image and channel) for itself. */
final class ScalarPooling {
    private ScalarPooling() {}

    static void maxPool(PoolShape s, int planes, float[] in, float[] out, int[] argmax) {
        maxPoolRows(s, 0, planes * s.outH(), in, out, argmax);
    }

    /** The rows of windows from one to another, counted through all planes. */
    static void maxPoolRows(PoolShape s, int from, int to, float[] in, float[] out, int[] argmax) {
        for (int row = from; row < to; row++) {
            int plane = row / s.outH() * s.h() * s.w();
            for (int x = 0; x < s.outW(); x++) {
                int winner = winner(s, in, plane, row % s.outH(), x);
                out[row * s.outW() + x] = in[plane + winner];
                if (argmax != null) {
                    argmax[row * s.outW() + x] = winner;
                }
            }
        }
    }

    /** The index within the plane of the window's largest value: the first of equals; not-a-number beats all. */
    private static int winner(PoolShape s, float[] in, int plane, int y, int x) {
        int winner = top(s, y) * s.w() + left(s, x);
        float best = in[plane + winner];
        for (int row = top(s, y); row < bottom(s, y); row++) {
            for (int column = left(s, x); column < right(s, x); column++) {
                float value = in[plane + row * s.w() + column];
                if (value > best || Float.isNaN(value)) {
                    best = value;
                    winner = row * s.w() + column;
                }
            }
        }
        return winner;
    }

    static void maxPoolBackward(PoolShape s, int planes, float[] gradOut, int[] argmax, float[] gradIn) {
        Arrays.fill(gradIn, 0, planes * s.h() * s.w(), 0);
        int outputs = s.outH() * s.outW();
        for (int plane = 0; plane < planes; plane++) {
            for (int at = plane * outputs; at < (plane + 1) * outputs; at++) {
                gradIn[plane * s.h() * s.w() + argmax[at]] += gradOut[at];
            }
        }
    }

    static void avgPool(PoolShape s, boolean countIncludePad, int planes, float[] in, float[] out) {
        avgPoolRows(s, countIncludePad, 0, planes * s.outH(), in, out);
    }

    /** The rows of windows from one to another, counted through all planes. */
    static void avgPoolRows(PoolShape s, boolean countIncludePad, int from, int to, float[] in, float[] out) {
        for (int row = from; row < to; row++) {
            int plane = row / s.outH() * s.h() * s.w();
            int y = row % s.outH();
            for (int x = 0; x < s.outW(); x++) {
                float sum = 0;
                for (int inRow = top(s, y); inRow < bottom(s, y); inRow++) {
                    for (int column = left(s, x); column < right(s, x); column++) {
                        sum += in[plane + inRow * s.w() + column];
                    }
                }
                out[row * s.outW() + x] = sum / count(s, countIncludePad, y, x);
            }
        }
    }

    static void avgPoolBackward(PoolShape s, boolean countIncludePad, int planes, float[] gradOut, float[] gradIn) {
        Arrays.fill(gradIn, 0, planes * s.h() * s.w(), 0);
        for (int plane = 0; plane < planes; plane++) {
            for (int y = 0; y < s.outH(); y++) {
                for (int x = 0; x < s.outW(); x++) {
                    float share = gradOut[(plane * s.outH() + y) * s.outW() + x] / count(s, countIncludePad, y, x);
                    for (int row = top(s, y); row < bottom(s, y); row++) {
                        for (int column = left(s, x); column < right(s, x); column++) {
                            gradIn[(plane * s.h() + row) * s.w() + column] += share;
                        }
                    }
                }
            }
        }
    }

    /** What a window's sum is divided by. */
    private static int count(PoolShape s, boolean countIncludePad, int y, int x) {
        return countIncludePad ? s.kH() * s.kW() : (bottom(s, y) - top(s, y)) * (right(s, x) - left(s, x));
    }

    // The part of the window that lies inside the image: rows top to bottom, columns left to right, ends excluded.

    private static int top(PoolShape s, int y) {
        return Math.max(0, y * s.strideH() - s.padH());
    }

    private static int bottom(PoolShape s, int y) {
        return Math.min(s.h(), y * s.strideH() - s.padH() + s.kH());
    }

    private static int left(PoolShape s, int x) {
        return Math.max(0, x * s.strideW() - s.padW());
    }

    private static int right(PoolShape s, int x) {
        return Math.min(s.w(), x * s.strideW() - s.padW() + s.kW());
    }
}
