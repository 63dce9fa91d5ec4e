package convnet.compute;

/** A convolution by the loops that {@link LoopChoice} names for its shape; each has its memory from its first use on. */
final class VectorConvolution implements Convolution {
    private final ConvShape s;
    private final float[] lanes = new float[VectorWidth.species().length()];
    private ForwardLoop forward;
    private InputGradientLoop inputGradient;
    private WeightGradientLoop weightGradient;

    VectorConvolution(ConvShape shape) {
        s = shape;
    }

    @Override
    public void forward(int n, float[] in, float[] weight, float[] bias, float[] out) {
        if (forward == null) {
            forward = LoopChoice.forward(s);
        }
        forward.forward(n, in, weight, bias, out);
    }

    @Override
    public void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn) {
        if (inputGradient == null) {
            inputGradient = LoopChoice.inputGradient(s);
        }
        inputGradient.backwardInput(n, gradOut, weight, gradIn);
    }

    @Override
    public void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight, float[] gradBias) {
        if (weightGradient == null) {
            weightGradient = LoopChoice.weightGradient(s);
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
