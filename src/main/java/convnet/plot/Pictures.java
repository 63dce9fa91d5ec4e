package convnet.plot;

import convnet.data.Dataset;
import convnet.display.Picture;
import convnet.plot.HouseLook.Theme;
import convnet.plot.ImageGrid.Thumbnail;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import convnet.train.Mistake;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tensors as pictures: images, filters, feature maps, matrices of numbers, and convolution step by step. */
public final class Pictures {
    private static final int USUAL_WIDTH = 168;
    private static final int MOST_MISTAKES = 20;

    private Pictures() {}

    /**
     * One image: grey (H, W) or (1, H, W), or colour (3, H, W). Numbers from 0 to 1 are black to white; where there are
     * others, the least becomes black and the largest white.
     */
    public static Picture image(Tensor image) {
        Shape shape = Pixels.imageShape(image);
        Pixels.Range range = Pixels.Range.of(image.data(), 0, image.data().length);
        BufferedImage pixels = Pixels.natural(image.data(), 0, shape, range);
        int scale = Math.max(1, USUAL_WIDTH / pixels.getWidth());
        String alt = (shape.dim(0) == 1 ? "grey image, " : "colour image, ") + shape.dim(2) + "×" + shape.dim(1)
                + " pixels"
                + (range.equals(new Pixels.Range(0, 1))
                        ? ""
                        : ", black at " + number(range.low()) + ", white at " + number(range.high()));
        return Picture.of(Pixels.enlarged(pixels, scale), alt).width(pixels.getWidth() * scale);
    }

    /** Images of one batch (N, C, H, W), all on the same scale from black to white. */
    public static ImageGrid grid(Tensor images) {
        Shape shape = images.shape();
        if (shape.rank() != 4 || shape.dim(1) != 1 && shape.dim(1) != 3) {
            throw new ShapeException("grid: expected images (N, 1, H, W) or (N, 3, H, W), but got " + shape);
        }
        Shape one = Shape.of(shape.dim(1), shape.dim(2), shape.dim(3));
        Pixels.Range range = Pixels.Range.of(images.data(), 0, images.data().length);
        List<Thumbnail> tiles = IntStream.range(0, shape.dim(0))
                .mapToObj(n -> tile(Pixels.natural(images.data(), n * one.size(), one, range), ""))
                .toList();
        return ImageGrid.of(
                count(tiles.size(), "image") + " of " + shape.dim(3) + "×" + shape.dim(2) + " pixels", tiles);
    }

    /** Images (H, W), (1, H, W), or (3, H, W), each on its own scale from black to white. */
    public static ImageGrid grid(List<Tensor> images) {
        List<Thumbnail> tiles = new ArrayList<>();
        for (Tensor image : images) {
            float[] data = image.data();
            tiles.add(
                    tile(Pixels.natural(data, 0, Pixels.imageShape(image), Pixels.Range.of(data, 0, data.length)), ""));
        }
        return ImageGrid.of(count(tiles.size(), "image"), tiles);
    }

    /** Images of a data set under the names of their classes. */
    public static ImageGrid samples(Dataset dataset, int... indices) {
        List<Thumbnail> tiles = new ArrayList<>();
        for (int index : indices) {
            tiles.add(tile(dataset, index, dataset.classes().get(dataset.label(index))));
        }
        return ImageGrid.of(count(tiles.size(), "image") + " of " + dataset.name(), tiles);
    }

    /** The images of a data set that a network reads wrong, at most twenty: what they are, and what it takes them for. */
    public static ImageGrid misclassified(Dataset dataset, List<Mistake> mistakes) {
        if (mistakes.isEmpty()) {
            throw new IllegalArgumentException(
                    "misclassified: expected at least one mistake, but the network made none");
        }
        List<Thumbnail> tiles = new ArrayList<>();
        for (Mistake mistake : mistakes.subList(0, Math.min(MOST_MISTAKES, mistakes.size()))) {
            tiles.add(tile(
                    dataset,
                    mistake.image(),
                    dataset.classes().get(mistake.label()) + " read as "
                            + dataset.classes().get(mistake.prediction())));
        }
        return ImageGrid.of(
                count(tiles.size(), "image") + " of " + dataset.name() + " that the network reads wrong"
                        + (mistakes.size() > tiles.size() ? ", of " + mistakes.size() : ""),
                tiles);
    }

    /**
     * The filters of a convolution: blue where a weight is negative, orange where it is positive, the stronger the
     * larger; all on one scale.
     *
     * @param weight filters (O, C, kH, kW); one column for each filter, and where C is not 1 one row for each channel
     */
    public static ImageGrid filters(Tensor weight) {
        Shape shape = weight.shape();
        if (shape.rank() != 4 || shape.size() == 0) {
            throw new ShapeException("filters: expected weights (O, C, kH, kW), but got " + shape);
        }
        int filters = shape.dim(0);
        int channels = shape.dim(1);
        List<Thumbnail> tiles = new ArrayList<>();
        Shape one = Shape.of(1, shape.dim(2), shape.dim(3));
        float largest = largest(weight.data());
        for (int c = 0; c < channels; c++) {
            for (int o = 0; o < filters; o++) {
                String caption = c == channels - 1 ? "filter " + o : "";
                tiles.add(signed(weight.data(), (o * channels + c) * one.size(), one, largest, caption));
            }
        }
        String description = count(filters, "filter") + " of " + shape.dim(2) + "×" + shape.dim(3) + " weights"
                + (channels == 1 ? "" : " for each of " + channels + " channels") + ", from " + number(-largest)
                + " to "
                + number(largest);
        ImageGrid grid = ImageGrid.of(description, tiles).legend(strip(largest));
        return channels == 1
                ? grid
                : grid.captions(tiles.stream()
                                .map(tile -> tile.caption().replace("filter ", ""))
                                .toList())
                        .columns(filters)
                        .rows(IntStream.range(0, channels)
                                .mapToObj(c -> "channel " + c)
                                .toList());
    }

    /**
     * The feature maps of one image, all on one scale: black to white from 0 to the largest number, or blue to orange
     * where some are negative.
     *
     * @param maps  output of a layer (N, C, H, W)
     * @param image which of the N images
     */
    public static ImageGrid featureMaps(Tensor maps, int image) {
        Shape shape = maps.shape();
        if (shape.rank() != 4 || shape.size() == 0) {
            throw new ShapeException("featureMaps: expected feature maps (N, C, H, W), but got " + shape);
        }
        if (image < 0 || image >= shape.dim(0)) {
            throw new IllegalArgumentException(
                    "featureMaps: expected an image from 0 to " + (shape.dim(0) - 1) + ", but got " + image);
        }
        Shape one = Shape.of(1, shape.dim(2), shape.dim(3));
        int from = image * shape.sizeOfOne();
        Pixels.Range all = Pixels.Range.of(maps.data(), from, from + shape.sizeOfOne());
        boolean negative = all.low() < 0;
        Pixels.Range range = new Pixels.Range(0, all.high() > 0 ? all.high() : 1);
        List<Thumbnail> tiles = new ArrayList<>();
        for (int c = 0; c < shape.dim(1); c++) {
            int offset = from + c * one.size();
            tiles.add(
                    negative
                            ? signed(maps.data(), offset, one, all.largest(), "map " + c)
                            : tile(Pixels.natural(maps.data(), offset, one, range), "map " + c));
        }
        String description = count(tiles.size(), "feature map") + " of " + shape.dim(2) + "×" + shape.dim(3)
                + " numbers, from " + number(all.low()) + " to " + number(all.high());
        ImageGrid grid = ImageGrid.of(description, tiles);
        return negative ? grid.legend(strip(all.largest())) : grid.legend(greys(range.high()));
    }

    /** A matrix as cells with their numbers. */
    public static NumberGrid numbers(float[][] matrix) {
        return NumberGrid.of(matrix);
    }

    /** A matrix (H, W) as cells with their numbers. */
    public static NumberGrid numbers(Tensor matrix) {
        return NumberGrid.of(matrix.toMatrix());
    }

    /**
     * One step of a convolution (cross-correlation): the window on the input, the products with the kernel, their sum
     * in the output.
     *
     * @param y row of the output
     * @param x column of the output
     */
    public static ConvolutionStep convolutionStep(float[][] input, float[][] kernel, int y, int x) {
        return new ConvolutionStep(Sliding.of(input, kernel), y, x, "");
    }

    /** All steps of a convolution as small drawings, in the order in which the window slides. */
    public static ConvolutionSteps convolutionSteps(float[][] input, float[][] kernel) {
        return new ConvolutionSteps(Sliding.of(input, kernel), "");
    }

    /**
     * The connections of a layer: lines from inputs to outputs.
     *
     * @param weights for each output a row, for each input a column: 0 where they are not connected, else the number of
     *     the weight; connections with the same number share it and look the same
     */
    public static ConnectionDiagram connections(int[][] weights) {
        return ConnectionDiagram.of(weights);
    }

    /**
     * All steps of a max pooling as small drawings; {@link PoolingSteps#average()} makes it average pooling.
     *
     * @param size height and width of the window, and its stride unless another is given
     */
    public static PoolingSteps poolingSteps(float[][] input, int size) {
        return PoolingSteps.of(input, size);
    }

    private static Thumbnail tile(Dataset dataset, int index, String caption) {
        float[] data = new float[dataset.imageShape().size()];
        dataset.image(index, data, 0);
        return tile(Pixels.natural(data, 0, dataset.imageShape(), Pixels.Range.of(data, 0, data.length)), caption);
    }

    private static Thumbnail tile(BufferedImage image, String caption) {
        return new Thumbnail(image, image, caption);
    }

    private static Thumbnail signed(float[] data, int offset, Shape shape, float largest, String caption) {
        return new Thumbnail(
                Pixels.signed(data, offset, shape, largest, Theme.LIGHT),
                Pixels.signed(data, offset, shape, largest, Theme.DARK),
                caption);
    }

    private static Thumbnail strip(float largest) {
        float[] ramp = ramp(-1, 1);
        return signed(
                ramp,
                0,
                Shape.of(1, 10, ramp.length / 10),
                1,
                number(-largest) + " to " + number(largest) + ", zero in the middle");
    }

    private static Thumbnail greys(float largest) {
        float[] ramp = ramp(0, 1);
        return tile(
                Pixels.natural(ramp, 0, Shape.of(1, 10, ramp.length / 10), new Pixels.Range(0, 1)),
                "0 to " + number(largest));
    }

    private static float[] ramp(float from, float to) {
        int width = 120;
        float[] ramp = new float[10 * width];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = from + (to - from) * (i % width) / (width - 1);
        }
        return ramp;
    }

    private static float largest(float[] data) {
        float largest = 0;
        for (float value : data) {
            largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        return largest;
    }

    private static String number(float value) {
        return Svg.minus(Description.number(value));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
