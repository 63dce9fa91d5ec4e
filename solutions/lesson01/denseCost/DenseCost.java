package lesson01.denseCost;

/** What a fully connected layer costs that reads a flattened picture. */
public interface DenseCost {
    /**
     * The trainable numbers of the layer: one weight for each pair of an input number and a neuron, and one bias for each
     * neuron.
     *
     * @param height   rows of the picture
     * @param width    columns of the picture
     * @param channels numbers for each pixel, for example 3 for a colour picture
     * @param neurons  outputs of the layer
     * @return height · width · channels · neurons + neurons, which may be larger than the largest int
     */
    long parameters(int height, int width, int channels, int neurons);

    /**
     * The multiplications by which the layer reads a batch of pictures: each weight is used once for each picture. Biases
     * are added, not multiplied.
     *
     * @param images pictures in the batch
     * @return height · width · channels · neurons · images, which may be larger than the largest int
     */
    long multiplications(int height, int width, int channels, int neurons, int images);
}
