package lesson13.bottleneckCount;

/** How many parameters a bottleneck block of a residual network has. */
public interface BottleneckCount {
    /**
     * Counts weights and the two numbers a channel of batch normalisation; the convolutions have no biases.
     *
     * <p>The branch is a 1×1 convolution from in to mid channels, a 3×3 convolution from mid to mid channels, and a 1×1
     * convolution from mid to out channels, each followed by batch normalisation. The shortcut has a 1×1 convolution from in
     * to out channels with batch normalisation if the shape changes: if in and out differ, or if the stride is not 1.
     *
     * @param in     input channels
     * @param mid    channels of the 3×3 convolution
     * @param out    output channels
     * @param stride of the block
     * @return the number of parameters; it may be larger than the largest int
     */
    long apply(int in, int mid, int out, int stride);
}
