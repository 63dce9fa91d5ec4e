package convnet.models;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.localResponseNorm;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;

import convnet.nn.Sequential;

/**
 * AlexNet, which won the ImageNet contest of 2012: photographs (N, 3, 227, 227) in 1,000 classes.
 *
 * <p>The paper says 224 pixels, with which its own sizes do not come out: a window of 11 with stride 4 makes 55 positions
 * of 227 pixels.
 *
 * @see <a href="https://doi.org/10.1145/3065386">Krizhevsky, Sutskever and Hinton 2012</a>, 3.5
 */
public final class AlexNet {
    private AlexNet() {}

    /** As published: the second, fourth and fifth convolution in two groups, one on each card; 60,965,224 parameters. */
    public static Sequential original2012() {
        return withGroups(2);
    }

    /** The same network on one card, where every filter sees all channels: 62,378,344 parameters. */
    public static Sequential withoutGroups() {
        return withGroups(1);
    }

    private static Sequential withGroups(int groups) {
        return sequential(
                conv2d(3, 96, 11).stride(4),
                relu(),
                localResponseNorm(5),
                maxPool2d(3).stride(2),
                conv2d(96, 256, 5).padding(2).groups(groups),
                relu(),
                localResponseNorm(5),
                maxPool2d(3).stride(2),
                conv2d(256, 384, 3).padding(1),
                relu(),
                conv2d(384, 384, 3).padding(1).groups(groups),
                relu(),
                conv2d(384, 256, 3).padding(1).groups(groups),
                relu(),
                maxPool2d(3).stride(2),
                flatten(),
                dropout(0.5),
                linear(9216, 4096),
                relu(),
                dropout(0.5),
                linear(4096, 4096),
                relu(),
                linear(4096, 1000));
    }
}
