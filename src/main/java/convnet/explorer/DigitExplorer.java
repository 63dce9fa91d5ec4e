package convnet.explorer;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.nn.Sequential;
import convnet.plot.Pictures;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A trained network that reads a digit drawn by hand. Options return a new one. */
public final class DigitExplorer implements Displayable {
    private static final String NAME = "digit explorer";
    private static final int SIDE = 28;
    private static final int CLASSES = 10;
    private static final int MOST_EXAMPLES = 10;
    private static final int WHITE = 255;

    private final Sequential network;
    private final String layers;
    private final List<Tensor> examples;

    private DigitExplorer(Sequential network, String layers, List<Tensor> examples) {
        this.network = network;
        this.layers = layers;
        this.examples = examples;
    }

    static DigitExplorer of(Sequential network) {
        Shape input = Shape.of(1, 1, SIDE, SIDE);
        Shape output = network.outputShape(input);
        if (output.size() != CLASSES) {
            throw new ShapeException(
                    NAME + ": expected a network with " + CLASSES + " outputs, but " + input + " becomes " + output);
        }
        return new DigitExplorer(network, NetworkScript.of(network, input), List.of(seven()));
    }

    /**
     * Images to start from; the first one is there at the beginning.
     *
     * @param images (N, 1, 28, 28), at most ten, with pixels from 0 to 1
     */
    public DigitExplorer examples(Tensor images) {
        Shape shape = images.shape();
        int count = shape.rank() == 4 ? shape.dim(0) : 0;
        if (count < 1 || count > MOST_EXAMPLES || shape.sizeOfOne() != SIDE * SIDE) {
            throw new ShapeException(
                    NAME + ": expected 1 to " + MOST_EXAMPLES + " images (N, 1, 28, 28), but got " + shape);
        }
        List<Tensor> chosen = IntStream.range(0, count)
                .mapToObj(n -> images.slice(n, n + 1).reshape(1, 1, SIDE, SIDE))
                .toList();
        return new DigitExplorer(network, layers, chosen);
    }

    /** A seven of two strokes. */
    private static Tensor seven() {
        Tensor image = Tensor.zeros(1, 1, SIDE, SIDE);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double bar = Math.hypot(y - 6, Math.max(0, Math.abs(x - 13.5) - 6));
                double t = Math.min(Math.max((y - 6) / 16.0, 0), 1);
                double stem = Math.hypot(y - 6 - 16 * t, x - 19.5 + 8 * t);
                image.set((float) Math.min(Math.max(2.2 - Math.min(bar, stem), 0), 1), 0, 0, y, x);
            }
        }
        return image;
    }

    @Override
    public String html() {
        String images = examples.stream()
                .map(image -> "'" + Base64.getEncoder().encodeToString(bytes(image)) + "'")
                .collect(Collectors.joining(", ", "[", "]"));
        String values = "{layers: " + layers + ", examples: " + images
                + ", precision: 'The page holds each weight within 0.05 % of the trained one.'}";
        return new ExplorerHtml("A trained network reads the digit you draw", "digit.js", values).around(still());
    }

    private static byte[] bytes(Tensor image) {
        byte[] bytes = new byte[image.data().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(WHITE * Math.min(Math.max(image.data()[i], 0), 1));
        }
        return bytes;
    }

    /** The first example and its feature maps. */
    private Displayable still() {
        Tensor image = examples.get(0);
        List<Displayable> shown = new ArrayList<>();
        shown.add(Pictures.image(image).caption(answer()));
        List<Tensor> outputs = network.outputs(image);
        for (int i = 0; i < outputs.size(); i++) {
            Shape shape = outputs.get(i).shape();
            if (shape.rank() == 4 && shape.dim(2) > 1) {
                shown.add(Pictures.featureMaps(outputs.get(i), 0)
                        .caption("after " + network.layers().get(i)));
            }
        }
        return Html.below(shown.toArray(Displayable[]::new));
    }

    private String answer() {
        return "the network reads " + network.predict(examples.get(0))[0];
    }

    @Override
    public String toString() {
        return "Digit explorer: " + answer() + " in the first of " + examples.size()
                + (examples.size() == 1 ? " image" : " images");
    }
}
