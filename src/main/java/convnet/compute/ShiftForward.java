package convnet.compute;

/** The forward pass by {@link ShiftedProduct}: rows are output channels, k runs over (c, i, j). */
final class ShiftForward implements ForwardLoop {
    private final ConvShape s;
    private final Planes planes;
    private final ShiftedProduct product;

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
        product = new ShiftedProduct(s.o() / s.groups(), offsets, weightAt, depth, s.kW(), planes.pitch, s.outH());
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        for (int g = 0; g < s.groups(); g++) {
            int firstC = g * (s.c() / s.groups());
            int firstO = g * (s.o() / s.groups());
            product.pack(weight, firstO * (s.c() / s.groups()) * s.kH() * s.kW());
            for (int image = 0; image < n; image++) {
                if (g == 0 || n > 1) {
                    planes.fill(in, image * s.c() * s.h() * s.w());
                }
                for (int y = 0; y < s.outH(); y += product.slabRows()) {
                    int rows = Math.min(product.slabRows(), s.outH() - y);
                    product.run(planes.values(), planes.offset(firstC, 0, 0), y, rows, bias, firstO);
                    store(out, (image * s.o() + firstO) * s.outH() * s.outW(), y, rows);
                }
            }
        }
    }

    private void store(float[] out, int at, int firstRow, int rows) {
        for (int r = 0; r < s.o() / s.groups(); r++) {
            int from = r * product.resultStride();
            int to = at + (r * s.outH() + firstRow) * s.outW();
            if (planes.pitch == s.outW()) {
                Rows.copy(product.results(), from, out, to, rows * s.outW());
                continue;
            }
            for (int y = 0; y < rows; y++) {
                Rows.copy(product.results(), from + y * planes.pitch, out, to + y * s.outW(), s.outW());
            }
        }
    }
}
