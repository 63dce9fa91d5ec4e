package convnet.compute;

/** One way to compute {@link Convolution#forward}. */
interface ForwardLoop {
    void forward(int n, float[] in, float[] weight, float[] bias, float[] out);
}
