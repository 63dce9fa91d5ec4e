package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.WeightGradientLoop;
import java.util.Arrays;

/**
 * The gradient by the weights as a product of padded image and output gradient: for each window place k = (c, i, j), sum
 * over all positions, with a vector of output channels at once.
 *
 * <p>gradWeight[o, k] += Σ(q) planes[offsets[k] + q] · gradOut[o, q]
 *
 * <p>For that the output gradient is turned to channels last, in panels as wide as a tile, with zeros at the positions
 * between one row's end and the next row's begin.
 */
final class ShiftWeightGradient implements WeightGradientLoop {
    /** Floats of output gradient that stay in the first cache while all window places pass over them: 24 KiB. */
    private static final int BLOCK = 6 << 10;

    private static final int L = VectorWidth.species().length();

    private final ConvShape s;
    private final int groupO;
    private final Planes planes;
    private final GradTile tile;
    private final int depth;
    private final int[] offsets;
    private final int width;
    private final int panels;
    private final int blockRows;
    private final int panelSize;
    private final float[] turned;
    private final float[] sums;
    private final Transpose transpose;

    ShiftWeightGradient(ConvShape shape) {
        s = shape;
        groupO = s.o() / s.groups();
        planes = new Planes(s, s.c(), s.h(), s.w(), s.padH(), s.padW(), s.outH(), s.outW());
        depth = s.c() / s.groups() * s.kH() * s.kW();
        boolean neighbours = s.strideW() == 1 && s.dilationW() == 1;
        tile = GradTile.forWindow(groupO, neighbours ? s.kW() : 1, L);
        width = tile.vectors * L;
        panels = (groupO + width - 1) / width;
        int padded = (depth + tile.rows - 1) / tile.rows * tile.rows;
        offsets = new int[padded];
        for (int k = 0; k < depth; k++) {
            int place = k % (s.kH() * s.kW());
            offsets[k] = planes.offset(k / (s.kH() * s.kW()), place / s.kW(), place % s.kW());
        }
        blockRows = Math.max(1, Math.min(s.outH(), BLOCK / (planes.pitch * width)));
        panelSize = (blockRows * planes.pitch + tile.step()) * width;
        turned = new float[panels * panelSize];
        sums = new float[panels * padded * width];
        transpose = new Transpose(s.outH() * s.outW(), groupO);
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight) {
        for (int g = 0; g < s.groups(); g++) {
            Arrays.fill(sums, 0);
            for (int image = 0; image < n; image++) {
                planes.fill(in, image * s.c() * s.h() * s.w());
                int base = planes.offset(g * (s.c() / s.groups()), 0, 0);
                int at = (image * s.o() + g * groupO) * s.outH() * s.outW();
                for (int y = 0; y < s.outH(); y += blockRows) {
                    int rows = Math.min(blockRows, s.outH() - y);
                    transpose(gradOut, at + y * s.outW(), rows);
                    addBlock(base + y * planes.pitch, rows);
                }
            }
            addSums(gradWeight, g * groupO * depth);
        }
    }

    private void addBlock(int base, int rows) {
        int used = (rows - 1) * planes.pitch + s.outW();
        int count = (used + tile.step() - 1) / tile.step() * tile.step();
        for (int panel = 0; panel < panels; panel++) {
            int gradAt = panel * panelSize;
            Arrays.fill(turned, gradAt + used * width, gradAt + count * width, 0);
            for (int k = 0; k < offsets.length; k += tile.rows) {
                int to = (panel * offsets.length + k) * width;
                tile.add(count, planes.values(), offsets, k, base, turned, gradAt, sums, to);
            }
        }
    }

    /** turned[panel, y, x, o] = gradOut[o, y, x], row by row, so that what is written stays in the first cache. */
    private void transpose(float[] gradOut, int at, int rows) {
        for (int y = 0; y < rows; y++) {
            for (int o = 0; o < groupO; o += L) {
                int to = o / width * panelSize + y * planes.pitch * width + o % width;
                transpose.rows(o, gradOut, at + y * s.outW(), s.outW(), turned, to, width);
            }
        }
    }

    private void addSums(float[] gradWeight, int at) {
        for (int o = 0; o < groupO; o++) {
            int from = o / width * offsets.length * width + o % width;
            for (int k = 0; k < depth; k++) {
                gradWeight[at + o * depth + k] += sums[from + k * width];
            }
        }
    }
}
