package convnet.compute;

/** The forward pass by {@link WinogradProduct}. */
final class WinogradForward implements ForwardLoop {
    private final int c;
    private final WinogradProduct product;

    WinogradForward(ConvShape s) {
        c = s.c();
        product = new WinogradProduct(s.c(), s.h(), s.w(), s.o(), s.outH(), s.outW(), s.padH(), s.padW());
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        product.pack(weight, 9 * c, 9, 0, 1);
        product.run(n, in, bias, out);
    }
}
