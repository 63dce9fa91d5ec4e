package convnet.models;

import static convnet.nn.Layers.batchNorm2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.globalAvgPool2d;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.residual;
import static convnet.nn.Layers.sequential;

import convnet.nn.Layer;
import convnet.nn.Residual;
import convnet.nn.Sequential;
import java.util.ArrayList;
import java.util.List;

/**
 * Residual networks, which won the ImageNet contest of 2015: blocks that add something to their input.
 *
 * @see <a href="https://arxiv.org/abs/1512.03385">He et al. 2016</a>
 */
public final class ResNet {
    private ResNet() {}

    /**
     * ResNet-18 for photographs (N, 3, 224, 224) in 1,000 classes, with 1×1 projections where the shape changes (option B):
     * 11,689,512 parameters.
     */
    public static Sequential resNet18() {
        return forPhotographs(2, 2, 2, 2);
    }

    /** ResNet-34, twice as deep in the same four stages: 21,797,672 parameters. */
    public static Sequential resNet34() {
        return forPhotographs(3, 4, 6, 3);
    }

    private static Sequential forPhotographs(int... blocks) {
        List<Layer> layers = new ArrayList<>(List.of(
                conv2d(3, 64, 7).stride(2).padding(3).withoutBias(),
                batchNorm2d(64),
                relu(),
                maxPool2d(3).stride(2).padding(1)));
        addStages(layers, 64, blocks);
        layers.addAll(List.of(globalAvgPool2d(), linear(512, 1000)));
        return sequential(layers.toArray(Layer[]::new));
    }

    /**
     * A residual network for images (N, 3, 32, 32) in 10 classes: three stages of some blocks each, with 16, 32 and 64
     * channels, so 6·blocks + 2 layers with weights, as in section 4.2 of the paper, but with 1×1 projections where the
     * shape changes. One block a stage has 78,042 parameters, three (ResNet-20) have 272,474.
     */
    public static Sequential small(int blocks) {
        if (blocks < 1) {
            throw new IllegalArgumentException("small: expects at least one block a stage, but got " + blocks);
        }
        return small(blocks, 1);
    }

    /**
     * {@code small(1)} with a first convolution of stride 2, so that all maps have half the side: as many parameters, 78,042,
     * but a quarter of the multiplications.
     */
    public static Sequential tiny() {
        return small(1, 2);
    }

    private static Sequential small(int blocks, int firstStride) {
        List<Layer> layers = new ArrayList<>(
                List.of(conv2d(3, 16, 3).stride(firstStride).padding(1).withoutBias(), batchNorm2d(16), relu()));
        addStages(layers, 16, blocks, blocks, blocks);
        layers.addAll(List.of(globalAvgPool2d(), linear(64, 10)));
        return sequential(layers.toArray(Layer[]::new));
    }

    private static void addStages(List<Layer> layers, int width, int... blocks) {
        int in = width;
        for (int stage = 0; stage < blocks.length; stage++) {
            int out = width << stage;
            for (int block = 0; block < blocks[stage]; block++) {
                layers.add(block(in, out, stage > 0 && block == 0 ? 2 : 1));
                layers.add(relu());
                in = out;
            }
        }
    }

    /**
     * The basic block: two 3×3 convolutions, each with batch normalisation, and a shortcut around them. The ReLU after
     * the sum is the next layer.
     *
     * @param stride of the first convolution and, where the shape changes, of the 1×1 projection
     */
    public static Residual block(int in, int out, int stride) {
        Residual block = residual(
                conv2d(in, out, 3).stride(stride).padding(1).withoutBias(),
                batchNorm2d(out),
                relu(),
                conv2d(out, out, 3).padding(1).withoutBias(),
                batchNorm2d(out));
        return in == out && stride == 1
                ? block
                : block.projection(conv2d(in, out, 1).stride(stride).withoutBias(), batchNorm2d(out));
    }
}
