package convnet.models;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;

import convnet.nn.Layer;
import convnet.nn.Layers;
import convnet.nn.Sequential;
import java.util.ArrayList;
import java.util.List;

/**
 * VGG, deep stacks of 3×3 convolutions: photographs (N, 3, 224, 224) in 1,000 classes.
 *
 * @see <a href="https://arxiv.org/abs/1409.1556">Simonyan and Zisserman 2015</a>, table 1
 */
public final class Vgg {
    private static final int[] CONVOLUTIONS = {2, 2, 3, 3, 3};
    private static final int[] CHANNELS = {64, 128, 256, 512, 512};

    private Vgg() {}

    /** Configuration D, 16 layers with weights: 138,357,544 parameters. */
    public static Sequential vgg16() {
        List<Layer> layers = new ArrayList<>();
        int in = 3;
        for (int block = 0; block < CHANNELS.length; block++) {
            for (int i = 0; i < CONVOLUTIONS[block]; i++) {
                layers.add(conv2d(in, CHANNELS[block], 3).padding(1));
                layers.add(relu());
                in = CHANNELS[block];
            }
            layers.add(maxPool2d(2));
        }
        layers.addAll(List.of(
                flatten(),
                linear(512 * 7 * 7, 4096),
                relu(),
                dropout(0.5),
                linear(4096, 4096),
                relu(),
                dropout(0.5),
                linear(4096, 1000)));
        return Layers.sequential(layers.toArray(Layer[]::new));
    }
}
