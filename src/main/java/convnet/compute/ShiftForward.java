package convnet.compute;

import convnet.compute.Convolution.ConvShape;
import convnet.compute.VectorConvolution.ForwardLoop;

/** The forward pass by {@link ShiftedProduct}: rows are output channels, k runs over (c, i, j). */
final class ShiftForward implements ForwardLoop {
    private static final int L = VectorWidth.species().length();

    /** Vectors within rows save the copy of their results: worth so many more positions. */
    private static final double WASTE = 1.15;

    private final ConvShape s;
    private final Planes planes;
    private final ShiftedProduct product;
    private final int positions;
    private final int rowLength;
    private final int rowStep;

    /** Where vectors of positions within rows lie in planes and results; null where they would waste too much. */
    private int[] vectorsIn;

    private int[] vectorsOut;

    ShiftForward(ConvShape shape) {
        s = shape;
        planes = new Planes(s, s.c(), s.h(), s.w(), s.padH(), s.padW(), s.outH(), s.outW());
        int depth = s.c() / s.groups() * s.kH() * s.kW();
        int[] offsets = new int[depth];
        int[] weightAt = new int[depth];
        for (int k = 0; k < depth; k++) {
            int place = k % (s.kH() * s.kW());
            offsets[k] = planes.offset(k / (s.kH() * s.kW()), place / s.kW(), place % s.kW());
            weightAt[k] = k;
        }
        product = new ShiftedProduct(s.o() / s.groups(), offsets, weightAt, depth, columnsARow(s));
        positions = (s.outH() - 1) * planes.pitch + s.outW();
        // Rows without a gap between them are one long row.
        boolean gaps = planes.pitch > s.outW();
        rowLength = gaps ? s.outW() : positions;
        rowStep = gaps ? planes.pitch : positions;
        if (product.isDirect() && s.outW() >= L) {
            placeVectors();
        }
    }

    /** Each row in as few vectors as hold it, the last one over the end of the one before. */
    private void placeVectors() {
        int inRow = (s.outW() + L - 1) / L;
        int count = (inRow * s.outH() + Tile6x3.VECTORS - 1) / Tile6x3.VECTORS * Tile6x3.VECTORS;
        if (L * count > WASTE * positions) {
            return;
        }
        vectorsIn = new int[count];
        vectorsOut = new int[count];
        for (int v = 0; v < count; v++) {
            int y = Math.min(v / inRow, s.outH() - 1);
            int x = Math.min(v % inRow * L, s.outW() - L);
            vectorsIn[v] = y * planes.pitch + x;
            vectorsOut[v] = y * s.outW() + x;
        }
    }

    /** Window columns of the same remainder of the stride read the same row of pixels. */
    private static int columnsARow(ConvShape s) {
        return (s.kW() + s.strideW() - 1) / s.strideW();
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        for (int g = 0; g < s.groups(); g++) {
            int firstC = g * (s.c() / s.groups());
            int firstO = g * (s.o() / s.groups());
            product.pack(weight, firstO * (s.c() / s.groups()) * s.kH() * s.kW());
            product.startFrom(bias, firstO);
            for (int image = 0; image < n; image++) {
                if (g == 0 || n > 1) {
                    planes.fill(in, image * s.c() * s.h() * s.w());
                }
                int base = planes.offset(firstC, 0, 0);
                int to = (image * s.o() + firstO) * s.outH() * s.outW();
                if (vectorsIn != null) {
                    direct(base, out, to);
                    continue;
                }
                for (int q = 0; q < positions; q += product.width) {
                    product.begin(0, product.depth(), planes.values(), base + q);
                    for (int r = 0; r < s.o() / s.groups(); r += product.rows) {
                        product.finish(0, product.depth(), planes.values(), base + q, r);
                        store(q, r, out, to);
                    }
                }
            }
        }
    }

    /** Brings the results of an image straight to their places, without a copy between. */
    private void direct(int base, float[] out, int to) {
        for (int v = 0; v < vectorsIn.length; v += Tile6x3.VECTORS) {
            int at = vectorsIn[v];
            int from = vectorsOut[v];
            product.into(
                    planes.values(),
                    base + at,
                    vectorsIn[v + 1] - at,
                    vectorsIn[v + 2] - at,
                    out,
                    to + from,
                    s.outH() * s.outW(),
                    vectorsOut[v + 1] - from,
                    vectorsOut[v + 2] - from);
        }
    }

    /** Copies the results of some positions, and channels from r on, without the gaps between rows. */
    private void store(int q, int r, float[] out, int at) {
        int plane = s.outH() * s.outW();
        int count = Math.min(product.width, positions - q);
        int endR = Math.min(r + product.rows, s.o() / s.groups());
        int x = q % rowStep;
        int place = q / rowStep * rowLength + x;
        for (int from = 0; from < count; from += rowStep - x, x = 0) {
            int take = Math.min(rowLength - x, count - from);
            for (int o = r; o < endR && take > 0; o++) {
                int to = at + o * plane + place;
                Rows.copyOver(product.results(), o * product.width + from, out, to, take, plane - place);
            }
            place += rowLength - x;
        }
    }
}
