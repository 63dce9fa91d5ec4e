package convnet.compute;

/** One way to compute {@link Convolution#backwardInput}. */
interface InputGradientLoop {
    void backwardInput(int n, float[] gradOut, float[] weight, float[] gradIn);
}
