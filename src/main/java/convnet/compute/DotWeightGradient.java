package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.WeightGradientLoop;
import java.util.Arrays;

/**
 * The gradient by the weights as scalar products, with a vector of positions at once: for few output channels, which
 * would not fill a vector.
 *
 * <p>gradWeight[o, k] += Σ(q) gradOut[o, q] · planes[offsets[k] + q]
 *
 * <p>The output gradient is copied with the planes' distance between rows, and zeros between. Lanes are summed up once,
 * after the last image.
 */
final class DotWeightGradient implements WeightGradientLoop {
    private static final int L = VectorWidth.species().length();

    private final ConvShape s;
    private final int groupO;
    private final Planes planes;
    private final boolean wide = VectorWidth.hasManyRegisters();
    private final int channels = wide ? DotGradTile6x3.CHANNELS : DotGradTile6x2.CHANNELS;
    private final int places = wide ? DotGradTile6x3.PLACES : DotGradTile6x2.PLACES;
    private final int depth;
    private final int[] offsets;
    private final int count;
    private final float[] grad;
    private final float[] sums;

    DotWeightGradient(ConvShape shape) {
        s = shape;
        groupO = s.o() / s.groups();
        planes = new Planes(s, s.c(), s.h(), s.w(), s.padH(), s.padW(), s.outH(), s.outW());
        depth = s.c() / s.groups() * s.kH() * s.kW();
        offsets = new int[roundUp(depth, places)];
        for (int k = 0; k < depth; k++) {
            int place = k % (s.kH() * s.kW());
            offsets[k] = planes.offset(k / (s.kH() * s.kW()), place / s.kW(), place % s.kW());
        }
        count = roundUp((s.outH() - 1) * planes.pitch + s.outW(), L);
        grad = new float[roundUp(groupO, channels) * Math.max(count, s.outH() * planes.pitch)];
        sums = new float[roundUp(groupO, channels) * offsets.length * L];
    }

    private static int roundUp(int value, int step) {
        return (value + step - 1) / step * step;
    }

    private int gradStride() {
        return Math.max(count, s.outH() * planes.pitch);
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight) {
        for (int g = 0; g < s.groups(); g++) {
            Arrays.fill(sums, 0);
            int base = planes.offset(g * (s.c() / s.groups()), 0, 0);
            for (int image = 0; image < n; image++) {
                planes.fill(in, image * s.c() * s.h() * s.w());
                spread(gradOut, (image * s.o() + g * groupO) * s.outH() * s.outW());
                addImage(base);
            }
            addSums(gradWeight, g * groupO * depth);
        }
    }

    /** Copies the output gradient with the planes' distance between rows. */
    private void spread(float[] gradOut, int at) {
        for (int o = 0; o < groupO; o++) {
            for (int y = 0; y < s.outH(); y++) {
                int from = at + (o * s.outH() + y) * s.outW();
                Rows.copy(gradOut, from, grad, o * gradStride() + y * planes.pitch, s.outW());
            }
        }
    }

    private void addImage(int base) {
        float[] x = planes.values();
        int to = 0;
        for (int o = 0; o < groupO; o += channels) {
            int gradAt = o * gradStride();
            for (int k = 0; k < offsets.length; k += places) {
                if (wide) {
                    DotGradTile6x3.add(count, x, offsets, k, base, grad, gradAt, gradStride(), sums, to);
                } else {
                    DotGradTile6x2.add(count, x, offsets, k, base, grad, gradAt, gradStride(), sums, to);
                }
                to += channels * places * L;
            }
        }
    }

    private void addSums(float[] gradWeight, int at) {
        for (int o = 0; o < groupO; o++) {
            for (int k = 0; k < depth; k++) {
                int tile = o / channels * (offsets.length / places) + k / places;
                int from = ((tile * channels + o % channels) * places + k % places) * L;
                float sum = 0;
                for (int lane = 0; lane < L; lane++) {
                    sum += sums[from + lane];
                }
                gradWeight[at + o * depth + k] += sum;
            }
        }
    }
}
