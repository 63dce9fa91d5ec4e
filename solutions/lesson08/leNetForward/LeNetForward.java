package lesson08.leNetForward;

/** A whole LeNet, from the image to the scores. */
public interface LeNetForward {
    /**
     * Two rounds of convolution with stride 1, ReLU and 2×2 max pooling; then the maps are lined up, channel by channel and
     * row by row, and go through the fully connected layers, with a ReLU after each but the last.
     *
     * <p>The first convolution pads with (k − 1) / 2 zeros on each side, so that the map keeps its size; the second does not
     * pad.
     *
     * @param image   (H, W)
     * @param weight1 filters of the first convolution (O, 1, k, k)
     * @param bias1   (O)
     * @param weight2 filters of the second convolution (P, O, k, k)
     * @param bias2   (P)
     * @param dense   one matrix for each fully connected layer (outputs, inputs)
     * @param biases  one row for each fully connected layer
     * @return the scores: the outputs of the last layer
     */
    float[] apply(
            float[][] image,
            float[][][][] weight1,
            float[] bias1,
            float[][][][] weight2,
            float[] bias2,
            float[][][] dense,
            float[][] biases);
}
