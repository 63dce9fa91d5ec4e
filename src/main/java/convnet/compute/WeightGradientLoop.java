package convnet.compute;

/** One way to compute the weights' part of {@link Convolution#backwardWeight}. */
interface WeightGradientLoop {
    void backwardWeight(int n, float[] in, float[] gradOut, float[] gradWeight);
}
