package convnet.compute;

/** The gradient by the input by {@link WinogradProduct}: the output gradient convolved with the turned windows. */
final class WinogradBackward implements InputGradientLoop {
    private final int c;
    private final WinogradProduct product;

    WinogradBackward(ConvShape s) {
        c = s.c();
        product = new WinogradProduct(s.o(), s.outH(), s.outW(), s.c(), s.h(), s.w(), 2 - s.padH(), 2 - s.padW());
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        // Place (i, j) takes the weight of place (2 − i, 2 − j).
        product.pack(weight, 9, 9 * c, 8, -1);
        product.run(n, gradOut, null, gradIn);
    }
}
