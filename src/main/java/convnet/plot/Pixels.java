package convnet.plot;

import convnet.plot.HouseLook.Theme;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** Turns the numbers of a tensor into pixels, one pixel a number. */
final class Pixels {
    private static final Color[] LIGHT = {new Color(0x0a5ca8), new Color(0xf3f4f6), new Color(0xb44a00)};
    private static final Color[] DARK = {new Color(0x6cbcf0), new Color(0x22272e), new Color(0xf5a352)};

    private Pixels() {}

    /** The numbers that become black and white. */
    record Range(float low, float high) {
        /** 0 to 1 where all numbers are pixels of an image, else from the least to the largest. */
        static Range of(float[] data, int from, int to) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                if (Float.isFinite(data[i])) {
                    low = Math.min(low, data[i]);
                    high = Math.max(high, data[i]);
                }
            }
            return low > high || low >= 0 && high <= 1 ? new Range(0, 1) : new Range(low, high);
        }

        int level(float value) {
            float share = high > low ? (value - low) / (high - low) : 0.5f;
            return Math.round(255 * Math.max(0, Math.min(1, share)));
        }

        float largest() {
            return Math.max(Math.abs(low), Math.abs(high));
        }
    }

    /** The shape of one image, (C, H, W), from (H, W), (C, H, W), or (1, C, H, W) with 1 or 3 channels. */
    static Shape imageShape(Tensor image) {
        Shape shape = image.shape();
        int rank = shape.rank();
        boolean one = rank == 2 || rank == 3 || rank == 4 && shape.dim(0) == 1;
        int channels = rank == 2 ? 1 : one ? shape.dim(rank - 3) : 0;
        if (!one || channels != 1 && channels != 3 || shape.size() == 0) {
            throw new ShapeException(
                    "image: expected a grey image (H, W) or (1, H, W) or a colour image (3, H, W), but got " + shape
                            + (rank == 4 ? "; for several images use Pictures.grid" : ""));
        }
        return Shape.of(channels, shape.dim(rank - 2), shape.dim(rank - 1));
    }

    /** A grey or colour image, black at the low end of the range. */
    static BufferedImage natural(float[] data, int offset, Shape shape, Range range) {
        int height = shape.dim(1);
        int width = shape.dim(2);
        boolean grey = shape.dim(0) == 1;
        BufferedImage image =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        int plane = height * width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = offset + y * width + x;
                int red = range.level(data[i]);
                if (grey) {
                    image.getRaster().setSample(x, y, 0, red);
                } else {
                    image.setRGB(
                            x, y, red << 16 | range.level(data[i + plane]) << 8 | range.level(data[i + 2 * plane]));
                }
            }
        }
        return image;
    }

    /** Blue below zero, orange above, the page's colour at zero. */
    static BufferedImage signed(float[] data, int offset, Shape shape, float largest, Theme theme) {
        Color[] palette = theme == Theme.DARK ? DARK : LIGHT;
        BufferedImage image = new BufferedImage(shape.dim(2), shape.dim(1), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < shape.dim(1); y++) {
            for (int x = 0; x < shape.dim(2); x++) {
                float value = data[offset + y * shape.dim(2) + x];
                float share = largest == 0 || Float.isNaN(value) ? 0 : Math.max(-1, Math.min(1, value / largest));
                image.setRGB(x, y, mix(palette[1], share < 0 ? palette[0] : palette[2], Math.abs(share)));
            }
        }
        return image;
    }

    private static int mix(Color from, Color to, float share) {
        int red = Math.round(from.getRed() + share * (to.getRed() - from.getRed()));
        int green = Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen()));
        int blue = Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue()));
        return red << 16 | green << 8 | blue;
    }

    /** Every pixel as a block of scale×scale pixels. */
    static BufferedImage enlarged(BufferedImage image, int scale) {
        BufferedImage large = new BufferedImage(image.getWidth() * scale, image.getHeight() * scale, image.getType());
        for (int y = 0; y < large.getHeight(); y++) {
            for (int x = 0; x < large.getWidth(); x++) {
                large.getRaster().setDataElements(x, y, image.getRaster().getDataElements(x / scale, y / scale, null));
            }
        }
        return large;
    }
}
