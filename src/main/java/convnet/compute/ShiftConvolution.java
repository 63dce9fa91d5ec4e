package convnet.compute;

/** Convolution of any shape by products with shifted planes, see {@link ShiftedProduct}; memory for each pass on first use. */
final class ShiftConvolution implements Convolution {
    private final ConvShape s;
    private final float[] lanes = new float[VectorWidth.species().length()];
    private ShiftForward forward;
    private ShiftBackward backward;
    private ShiftWeightGradient weightGradient;

    ShiftConvolution(ConvShape shape) {
        s = shape;
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        if (forward == null) {
            forward = new ShiftForward(s);
        }
        forward.forward(n, in, weight, bias, out);
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        if (backward == null) {
            backward = new ShiftBackward(s);
        }
        backward.backwardInput(n, gradOut, weight, gradIn);
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight, float[] gradBias) {
        if (weightGradient == null) {
            weightGradient = new ShiftWeightGradient(s);
        }
        weightGradient.backwardWeight(n, in, gradOut, gradWeight);
        if (gradBias != null) {
            int size = s.outH() * s.outW();
            for (int plane = 0; plane < n * s.o(); plane++) {
                gradBias[plane % s.o()] += VectorElements.sum(gradOut, plane * size, size, lanes);
            }
        }
    }
}
