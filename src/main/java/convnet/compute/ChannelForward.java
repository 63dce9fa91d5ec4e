package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.ForwardLoop;
import java.util.Arrays;

/**
 * The forward pass with a vector of output channels at once: for as many output channels as fill one vector, and rows
 * too short for vectors of positions.
 *
 * <p>out[o, q] = bias[o] + Σ(k) planes[offsets[k] + q] · weight[k, o], where k runs over (c, i, j)
 *
 * <p>Positions are taken in runs of neighbours: within rows where they divide a row, else across the rows' ends.
 */
final class ChannelForward implements ForwardLoop {
    private static final int L = VectorWidth.species().length();

    private final ConvShape s;
    private final Planes planes;
    private final int depth;
    private final int[] offsets;
    private final float[] packed;
    private final int rowStep;
    private final int[] runs;
    private final float[] results;
    private final Transpose transpose = new Transpose(L, L);

    ChannelForward(ConvShape shape) {
        s = shape;
        planes = new Planes(s, s.c(), s.h(), s.w(), s.padH(), s.padW(), s.outH(), s.outW());
        depth = s.c() / s.groups() * s.kH() * s.kW();
        offsets = new int[depth];
        for (int k = 0; k < depth; k++) {
            int place = k % (s.kH() * s.kW());
            offsets[k] = planes.offset(k / (s.kH() * s.kW()), place / s.kW(), place % s.kW());
        }
        packed = new float[depth * L];
        boolean wholeRows = s.outW() % ChannelTile.RUN == 0;
        rowStep = wholeRows ? s.outW() : planes.pitch;
        int length = (s.outH() - 1) * rowStep + s.outW();
        int count = (length + ChannelTile.RUN - 1) / ChannelTile.RUN;
        runs = new int[count + count % 2];
        for (int run = 0; run < count; run++) {
            int q = run * ChannelTile.RUN;
            runs[run] = wholeRows ? q / s.outW() * planes.pitch + q % s.outW() : q;
        }
        results = new float[runs.length * ChannelTile.RUN * L];
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        int groupC = s.c() / s.groups();
        int groupO = s.o() / s.groups();
        for (int g = 0; g < s.groups(); g++) {
            pack(weight, g * groupO * depth, groupO);
            for (int image = 0; image < n; image++) {
                if (g == 0 || n > 1) {
                    planes.fill(in, image * s.c() * s.h() * s.w());
                }
                int base = planes.offset(g * groupC, 0, 0);
                for (int run = 0; run < runs.length; run += 2) {
                    ChannelTile.set(
                            depth,
                            packed,
                            planes.values(),
                            offsets,
                            base + runs[run],
                            base + runs[run + 1],
                            results,
                            run * ChannelTile.RUN * L);
                }
                for (int o = 0; o < groupO; o++) {
                    float start = bias == null ? 0 : bias[g * groupO + o];
                    store(o, start, out, (image * s.o() + g * groupO + o) * s.outH() * s.outW());
                }
            }
        }
    }

    private void pack(float[] weight, int at, int groupO) {
        Arrays.fill(packed, 0);
        for (int o = 0; o < groupO; o++) {
            for (int k = 0; k < depth; k++) {
                packed[k * L + o] = weight[at + o * depth + k];
            }
        }
    }

    /** Rows without a gap between them are one long row. */
    private void store(int o, float start, float[] out, int to) {
        boolean gaps = rowStep > s.outW();
        int rows = gaps ? s.outH() : 1;
        int length = gaps ? s.outW() : s.outH() * s.outW();
        for (int y = 0; y < rows; y++) {
            transpose.column(results, y * rowStep * L + o, length, start, out, to + y * length);
        }
    }
}
