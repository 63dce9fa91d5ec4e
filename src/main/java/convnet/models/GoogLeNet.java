package convnet.models;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.localResponseNorm;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.parallel;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;

import convnet.nn.Parallel;
import convnet.nn.Sequential;

/**
 * GoogLeNet, which won the ImageNet contest of 2014: nine inception blocks for photographs (N, 3, 224, 224) in 1,000
 * classes.
 *
 * @see <a href="https://arxiv.org/abs/1409.4842">Szegedy et al. 2015</a>, table 1
 */
public final class GoogLeNet {
    private GoogLeNet() {}

    /**
     * The network of the paper's table 1, with biases and without the two auxiliary classifiers, which only training
     * uses: 6,998,552 parameters. Poolings have padding 1 where the authors round output sizes up; the sizes are the same.
     */
    public static Sequential original2014() {
        return sequential(
                conv2d(3, 64, 7).stride(2).padding(3),
                relu(),
                maxPool2d(3).stride(2).padding(1),
                localResponseNorm(5),
                conv2d(64, 64, 1),
                relu(),
                conv2d(64, 192, 3).padding(1),
                relu(),
                localResponseNorm(5),
                maxPool2d(3).stride(2).padding(1),
                inception(192, 64, 96, 128, 16, 32, 32),
                inception(256, 128, 128, 192, 32, 96, 64),
                maxPool2d(3).stride(2).padding(1),
                inception(480, 192, 96, 208, 16, 48, 64),
                inception(512, 160, 112, 224, 24, 64, 64),
                inception(512, 128, 128, 256, 24, 64, 64),
                inception(512, 112, 144, 288, 32, 64, 64),
                inception(528, 256, 160, 320, 32, 128, 128),
                maxPool2d(3).stride(2).padding(1),
                inception(832, 256, 160, 320, 32, 128, 128),
                inception(832, 384, 192, 384, 48, 128, 128),
                globalAvgPool2d(),
                dropout(0.4),
                linear(1024, 1000));
    }

    /**
     * An inception block: 1×1, 3×3 and 5×5 convolutions and a max pooling side by side, where 1×1 convolutions first
     * reduce the channels.
     *
     * @param in       input channels
     * @param channels the six columns of the paper's table 1: #1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj
     * @throws IllegalArgumentException if there are not six
     */
    public static Parallel inception(int in, int... channels) {
        if (channels.length != 6) {
            throw new IllegalArgumentException(
                    "inception: expects 6 numbers of channels (#1×1, #3×3 reduce, #3×3, #5×5 reduce, #5×5, pool proj), but"
                            + " got " + channels.length);
        }
        return parallel(
                sequential(conv2d(in, channels[0], 1), relu()),
                sequential(
                        conv2d(in, channels[1], 1),
                        relu(),
                        conv2d(channels[1], channels[2], 3).padding(1),
                        relu()),
                sequential(
                        conv2d(in, channels[3], 1),
                        relu(),
                        conv2d(channels[3], channels[4], 5).padding(2),
                        relu()),
                sequential(maxPool2d(3).stride(1).padding(1), conv2d(in, channels[5], 1), relu()));
    }
}
