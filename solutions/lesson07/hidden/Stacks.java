package lesson07.hidden;

import java.util.Random;

/** Random stacks of layers {k, s, p, d}, and the sizes of their maps. */
public final class Stacks {
    private Stacks() {}

    /** Windows of 2 to 4 and strides of 1 or 2, the first two of 2; paddings and dilations below the given numbers. */
    public static int[][] random(int depth, int paddings, int dilations, Random random) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            int stride = n < 2 ? 2 : 1 + random.nextInt(2);
            layers[n] = new int[] {
                2 + random.nextInt(3),
                stride,
                paddings - 1 - random.nextInt(paddings),
                dilations - random.nextInt(dilations)
            };
        }
        return layers;
    }

    /** The positions of the input and of the map after each layer. */
    public static int[] sizes(int inputSize, int[][] layers) {
        int[] sizes = new int[layers.length + 1];
        sizes[0] = inputSize;
        for (int n = 0; n < layers.length; n++) {
            int[] layer = layers[n];
            sizes[n + 1] = (sizes[n] + 2 * layer[2] - layer[3] * (layer[0] - 1) - 1) / layer[1] + 1;
        }
        return sizes;
    }
}
