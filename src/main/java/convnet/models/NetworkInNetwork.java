package convnet.models;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;

import convnet.nn.Sequential;

/**
 * Network in Network: after each convolution, 1×1 convolutions that work like a small network at every place; and no
 * fully connected layer at the end, but the mean of one feature map a class.
 *
 * @see <a href="https://arxiv.org/abs/1312.4400">Lin, Chen and Yan 2014</a>
 */
public final class NetworkInNetwork {
    private NetworkInNetwork() {}

    /**
     * For images (N, 3, 32, 32) in 10 classes, with the sizes of the authors' model file for CIFAR-10: 966,986 parameters.
     * Poolings have padding 1 where that file rounds output sizes up; the sizes are the same.
     */
    public static Sequential cifar10() {
        return sequential(
                conv2d(3, 192, 5).padding(2),
                relu(),
                conv2d(192, 160, 1),
                relu(),
                conv2d(160, 96, 1),
                relu(),
                maxPool2d(3).stride(2).padding(1),
                dropout(0.5),
                conv2d(96, 192, 5).padding(2),
                relu(),
                conv2d(192, 192, 1),
                relu(),
                conv2d(192, 192, 1),
                relu(),
                avgPool2d(3).stride(2).padding(1),
                dropout(0.5),
                conv2d(192, 192, 3).padding(1),
                relu(),
                conv2d(192, 192, 1),
                relu(),
                conv2d(192, 10, 1),
                relu(),
                globalAvgPool2d());
    }
}
