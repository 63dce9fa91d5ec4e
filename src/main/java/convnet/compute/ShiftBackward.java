package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.InputGradientLoop;
import java.util.Arrays;

/**
 * The gradient by the input by {@link ShiftedProduct}: rows are input channels, k runs over (i, o, j), so that
 * window rows that meet only padding can be left out.
 *
 * <p>Padded input row Y takes part in output row t − e through window row i where Y = t·s + a and i·d = e·s + a: each
 * remainder a of the stride sees only some window rows, and is a convolution without stride of its own.
 */
final class ShiftBackward implements InputGradientLoop {
    private final ConvShape s;
    private final int firstT;
    private final int firstU;
    private final int rows;
    private final Planes planes;
    private final ShiftedProduct[] products;

    /** For each phase and each {@link ShiftedProduct#width} of positions the k that meet more than padding. */
    private final int[][] firstK;

    private final int[][] endK;

    ShiftBackward(ConvShape shape) {
        s = shape;
        firstT = s.padH() / s.strideH();
        firstU = s.padW() / s.strideW();
        rows = (s.padH() + s.h() - 1) / s.strideH() - firstT + 1;
        int columns = (s.padW() + s.w() - 1) / s.strideW() - firstU + 1;
        int shiftH = (s.kH() - 1) * s.dilationH() / s.strideH();
        int shiftW = (s.kW() - 1) * s.dilationW() / s.strideW();
        ConvShape window = new ConvShape(
                s.o(), s.outH(), s.outW(), s.c(), shiftH + 1, shiftW + 1, 1, 1, 0, 0, 1, 1, s.groups(), rows, columns);
        planes = new Planes(window, s.o(), s.outH(), s.outW(), shiftH - firstT, shiftW - firstU, rows, columns);
        products = new ShiftedProduct[s.strideH() * s.strideW()];
        for (int a = 0; a < s.strideH(); a++) {
            for (int b = 0; b < s.strideW(); b++) {
                products[a * s.strideW() + b] = product(a, b, shiftH, shiftW);
            }
        }
        firstK = new int[products.length][];
        endK = new int[products.length][];
        for (int phase = 0; phase < products.length; phase++) {
            chooseRange(phase, shiftH);
        }
    }

    /** Output row t meets window row i of the phase where t − e is a row of the output gradient. */
    private void chooseRange(int phase, int shiftH) {
        ShiftedProduct product = products[phase];
        int blocks = (rows * planes.pitch + product.width - 1) / product.width;
        firstK[phase] = new int[blocks];
        endK[phase] = new int[blocks];
        int[] shifts = new int[s.kH()];
        int count = 0;
        for (int i = 0; i < s.kH(); i++) {
            int y = i * s.dilationH() - phase / s.strideW();
            if (y % s.strideH() == 0) {
                shifts[count++] = y / s.strideH();
            }
        }
        for (int block = 0; block < blocks; block++) {
            int firstRow = firstT + block * product.width / planes.pitch;
            int lastRow = firstT + Math.min(rows - 1, ((block + 1) * product.width - 1) / planes.pitch);
            int first = 0;
            while (first < count && firstRow - shifts[first] >= s.outH()) {
                first++;
            }
            int end = count;
            while (end > first && lastRow - shifts[end - 1] < 0) {
                end--;
            }
            int each = count == 0 ? 0 : product.depth() / count;
            firstK[phase][block] = first * each / 2 * 2;
            endK[phase][block] = end == count ? product.depth() : Math.min(product.depth(), (end * each + 1) / 2 * 2);
        }
    }

    private ShiftedProduct product(int a, int b, int shiftH, int shiftW) {
        int groupC = s.c() / s.groups();
        int groupO = s.o() / s.groups();
        int[] offsets = new int[groupO * s.kH() * s.kW()];
        int[] weightAt = new int[offsets.length];
        int k = 0;
        int columns = 1;
        for (int i = 0; i < s.kH(); i++) {
            for (int o = 0; o < groupO; o++) {
                int inRow = 0;
                for (int j = s.kW() - 1; j >= 0; j--) {
                    int y = i * s.dilationH() - a;
                    int x = j * s.dilationW() - b;
                    if (y % s.strideH() == 0 && x % s.strideW() == 0) {
                        offsets[k] = planes.offset(o, shiftH - y / s.strideH(), shiftW - x / s.strideW());
                        weightAt[k++] = (o * groupC * s.kH() + i) * s.kW() + j;
                        columns = Math.max(columns, ++inRow);
                    }
                }
            }
        }
        return new ShiftedProduct(
                groupC, Arrays.copyOf(offsets, k), Arrays.copyOf(weightAt, k), s.kH() * s.kW(), columns);
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        int groupC = s.c() / s.groups();
        int groupO = s.o() / s.groups();
        for (int g = 0; g < s.groups(); g++) {
            for (ShiftedProduct product : products) {
                product.pack(weight, g * groupO * groupC * s.kH() * s.kW());
            }
            for (int image = 0; image < n; image++) {
                if (g == 0 || n > 1) {
                    planes.fill(gradOut, image * s.o() * s.outH() * s.outW());
                }
                int to = (image * s.c() + g * groupC) * s.h() * s.w();
                for (int phase = 0; phase < products.length; phase++) {
                    runPhase(phase, planes.offset(g * groupO, 0, 0), gradIn, to);
                }
            }
        }
    }

    private void runPhase(int phase, int base, float[] gradIn, int to) {
        ShiftedProduct product = products[phase];
        int positions = rows * planes.pitch;
        for (int q = 0; q < positions; q += product.width) {
            int first = firstK[phase][q / product.width];
            int end = endK[phase][q / product.width];
            product.begin(first, end, planes.values(), base + q);
            for (int r = 0; r < s.c() / s.groups(); r += product.rows) {
                product.finish(first, end, planes.values(), base + q, r);
                store(phase, q, Math.min(product.width, positions - q), r, gradIn, to);
            }
        }
    }

    /** Brings the results of some positions, and channels from r on, to their places, where input has such a place. */
    private void store(int phase, int q, int count, int r, float[] gradIn, int at) {
        ShiftedProduct product = products[phase];
        int a = phase / s.strideW();
        int b = phase % s.strideW();
        int left = firstU * s.strideW() + b - s.padW();
        int first = left < 0 ? 1 : 0;
        int end = ScalarConvolution.last(left, s.strideW(), s.w(), Integer.MAX_VALUE) + 1;
        for (int from = 0; from < count; ) {
            int x = (q + from) % planes.pitch;
            int y = (firstT + (q + from) / planes.pitch) * s.strideH() + a - s.padH();
            int skip = Math.max(0, first - x);
            int take = Math.min(end - x, count - from) - skip;
            if (y >= 0 && y < s.h() && take > 0) {
                int place = y * s.w() + left + (x + skip) * s.strideW();
                for (int c = r; c < Math.min(r + product.rows, s.c() / s.groups()); c++) {
                    int to = at + c * s.h() * s.w() + place;
                    int result = c * product.width + from + skip;
                    // Where phases take turns in rows, the next row may be complete already.
                    int room = s.strideH() == 1 ? s.h() * s.w() - place : take;
                    spread(product.results(), result, gradIn, to, s.strideW(), take, room);
                }
            }
            from += Math.min(planes.pitch - x, count - from);
        }
    }

    private static void spread(float[] from, int fromAt, float[] to, int toAt, int step, int count, int room) {
        if (step == 1) {
            Rows.copyOver(from, fromAt, to, toAt, count, room);
        } else if (step == 2) {
            for (int x = 0; x < count; x++) {
                to[toAt + 2 * x] = from[fromAt + x];
            }
        } else {
            for (int x = 0; x < count; x++) {
                to[toAt + x * step] = from[fromAt + x];
            }
        }
    }
}
