package convnet.models;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;

import convnet.nn.Sequential;

/**
 * The first example of Stanford's course CS231n.
 *
 * @see <a href="https://cs231n.github.io/convolutional-networks/">CS231n, Convolutional Networks</a>, layers used to build
 *     ConvNets
 */
public final class Cs231n {
    private Cs231n() {}

    /**
     * One convolution with 12 filters: 32×32×3 → 32×32×12 → 16×16×12 → 10. The notes leave window and padding open; here
     * filters are 5×5 with padding 2, which keeps the size, and the pooling is 2×2: 31,642 parameters.
     */
    public static Sequential example() {
        return sequential(conv2d(3, 12, 5).padding(2), relu(), maxPool2d(2), flatten(), linear(16 * 16 * 12, 10));
    }
}
