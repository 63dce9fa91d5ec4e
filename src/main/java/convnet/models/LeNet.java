package convnet.models;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.radialBasis;
import static convnet.nn.Layers.scaledTanh;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Layers.sigmoid;
import static convnet.nn.Layers.sparseConv2d;
import static convnet.nn.Layers.subsampling2d;

import convnet.nn.Layers;
import convnet.nn.Sequential;

/**
 * LeNet, which read handwritten digits, in three variants, and one for colour images.
 *
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>
 */
public final class LeNet {
    /** The maps after the first subsampling that each of the 16 maps of C3 sees: table I of the paper. */
    // spotless:off
    private static final int[][] C3_SEES = {
        {0, 1, 2}, {1, 2, 3}, {2, 3, 4}, {3, 4, 5}, {0, 4, 5}, {0, 1, 5},
        {0, 1, 2, 3}, {1, 2, 3, 4}, {2, 3, 4, 5}, {0, 3, 4, 5}, {0, 1, 4, 5}, {0, 1, 2, 5},
        {0, 1, 3, 4}, {1, 2, 4, 5}, {0, 2, 3, 5},
        {0, 1, 2, 3, 4, 5}
    };
    // spotless:on

    private LeNet() {}

    /** The lectures' variant for images (N, 1, 28, 28): sigmoid, max pooling, 61,706 parameters. */
    public static Sequential lecture() {
        return sequential(
                conv2d(1, 6, 5).padding(2),
                sigmoid(),
                maxPool2d(2),
                conv2d(6, 16, 5),
                sigmoid(),
                maxPool2d(2),
                flatten(),
                linear(400, 120),
                sigmoid(),
                linear(120, 84),
                sigmoid(),
                linear(84, 10));
    }

    /** The lectures' variant with ReLU, which learns in fewer epochs. */
    public static Sequential relu() {
        return sequential(
                conv2d(1, 6, 5).padding(2),
                Layers.relu(),
                maxPool2d(2),
                conv2d(6, 16, 5),
                Layers.relu(),
                maxPool2d(2),
                flatten(),
                linear(400, 120),
                Layers.relu(),
                linear(120, 84),
                Layers.relu(),
                linear(84, 10));
    }

    /** The variant with ReLU for colour images (N, 3, 32, 32): 62,006 parameters. */
    public static Sequential color() {
        return sequential(
                conv2d(3, 6, 5),
                Layers.relu(),
                maxPool2d(2),
                conv2d(6, 16, 5),
                Layers.relu(),
                maxPool2d(2),
                flatten(),
                linear(400, 120),
                Layers.relu(),
                linear(120, 84),
                Layers.relu(),
                linear(84, 10));
    }

    /**
     * LeNet-5 as published, for images (N, 1, 32, 32): sparse third layer, trainable subsampling, scaled tanh, and fixed
     * codes as output; exactly 60,000 trainable parameters.
     *
     * <p>The outputs are negative squared distances to the codes, so that the largest names the digit and softmax
     * cross-entropy is the paper's discriminative criterion (its equation 9 without the rubbish class). They are large, so
     * it wants a small learning rate: 0.001 with momentum 0.9 learns, 0.003 already diverges.
     *
     * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B and II.C
     */
    public static Sequential original1998() {
        return sequential(
                conv2d(1, 6, 5),
                scaledTanh(),
                subsampling2d(6, 2),
                scaledTanh(),
                sparseConv2d(5, C3_SEES),
                scaledTanh(),
                subsampling2d(16, 2),
                scaledTanh(),
                conv2d(16, 120, 5),
                scaledTanh(),
                flatten(),
                linear(120, 84),
                scaledTanh(),
                radialBasis(DigitCodes.all()));
    }

    /**
     * What the 84 features of LeNet-5 should be for each digit: a picture of it, 7 wide and 12 high, of ink (+1) and paper
     * (−1), so that digits that look alike have codes that are alike.
     *
     * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-01a.pdf">LeCun et al. 1998</a>, II.B, figure 3
     */
    static final class DigitCodes {
        static final int WIDTH = 7;
        static final int HEIGHT = 12;

        // spotless:off
        private static final String PICTURES =
            """
            .......  .......  .......  .......  .......  .......  .......  .......  .......  .......
            ..###..  ...#...  ..###..  .####..  ....#..  ######.  ..####.  #######  ..###..  ..###..
            .##.##.  ..##...  .##.##.  #...##.  ...##..  #......  .##....  .....##  .##.##.  .##.##.
            .#...#.  .###...  ##...##  .....##  ...##..  #......  .#.....  .....#.  ##...##  ##...##
            ##...##  ...#...  .....##  .....##  ..#.#..  #......  ##.....  ....##.  ##...##  ##...##
            ##...##  ...#...  .....#.  ....##.  .##.#..  #####..  ##.###.  ....#..  .##.##.  ##...##
            ##...##  ...#...  ....##.  ..###..  .#..#..  ....##.  ###..##  ...##..  ..###..  .######
            ##...##  ...#...  ...##..  ....##.  ##..#..  .....##  ##...##  ...#...  .##.##.  ..##.##
            ##...##  ...#...  ..##...  .....##  #######  .....##  ##...##  ..##...  ##...##  .....##
            .#...#.  ...#...  .##....  .....##  ....#..  .....##  ##...##  ..#....  ##...##  .....#.
            .##.##.  ...#...  ##.....  #...##.  ....#..  #...##.  .##.##.  .##....  .##.##.  ...##..
            ..###..  .#####.  #######  .####..  ....#..  .####..  ..###..  .#.....  ..###..  .###...
            """;
        // spotless:on

        private DigitCodes() {}

        /** The codes (10, 84). */
        static float[][] all() {
            String[] lines = PICTURES.split("\n");
            float[][] codes = new float[10][WIDTH * HEIGHT];
            for (int y = 0; y < HEIGHT; y++) {
                String[] digits = lines[y].split(" +");
                for (int digit = 0; digit < 10; digit++) {
                    for (int x = 0; x < WIDTH; x++) {
                        codes[digit][y * WIDTH + x] = digits[digit].charAt(x) == '#' ? 1 : -1;
                    }
                }
            }
            return codes;
        }
    }
}
