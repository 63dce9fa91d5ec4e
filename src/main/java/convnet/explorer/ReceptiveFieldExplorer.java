package convnet.explorer;

import convnet.display.Displayable;
import convnet.nn.Layer;
import convnet.nn.ReceptiveField;
import convnet.nn.Sequential;
import convnet.nn.Window2d;
import convnet.tensor.Window;
import java.util.List;
import java.util.stream.Collectors;

/** The receptive-field explorer. Options return a new one. */
public final class ReceptiveFieldExplorer implements Displayable {
    private static final String NAME = "receptive field explorer";
    private static final int USUAL_SIZE = 28;
    private static final int MOST_POSITIONS = 96;

    private final Sequential network;
    private final List<Layer> layers;
    private final int input;

    private ReceptiveFieldExplorer(Sequential network, List<Layer> layers, int input) {
        this.network = network;
        this.layers = layers;
        this.input = input;
    }

    static ReceptiveFieldExplorer of(Sequential network) {
        List<Layer> layers = windowed(network);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    NAME + ": expected a network that begins with convolutions or poolings, but found none");
        }
        return new ReceptiveFieldExplorer(network, layers, USUAL_SIZE);
    }

    /** The height and width of the input at the start, 28 unless given. */
    public ReceptiveFieldExplorer input(int size) {
        if (size < 4 || size > MOST_POSITIONS) {
            throw new IllegalArgumentException(
                    NAME + ": expected an input of 4 to " + MOST_POSITIONS + " positions, but got " + size);
        }
        return new ReceptiveFieldExplorer(network, layers, size);
    }

    private static List<Layer> windowed(Sequential network) {
        List<Layer> windowed = network.unnested().stream()
                .takeWhile(layer -> !layer.seesWholeInput())
                .filter(layer -> layer.slidingWindow().isPresent())
                .toList();
        for (Layer layer : windowed) {
            Window2d window = layer.slidingWindow().orElseThrow();
            if (!window.vertical().equals(window.horizontal())) {
                throw new IllegalArgumentException(
                        NAME + ": expected windows that are alike on both axes, but got " + layer);
            }
        }
        return windowed;
    }

    @Override
    public String html() {
        String list = layers.stream().map(ReceptiveFieldExplorer::script).collect(Collectors.joining(", ", "[", "]"));
        return new ExplorerHtml("Receptive-field explorer", "field.js", "{n: " + input + ", layers: " + list + "}")
                .around(still());
    }

    private static String script(Layer layer) {
        Window window = layer.slidingWindow().orElseThrow().vertical();
        String name = layer.toString().replaceFirst("\\W.*", "");
        return "{name: '" + name + "', k: " + window.size() + ", s: " + window.stride() + ", p: " + window.padding()
                + ", d: " + window.dilation() + "}";
    }

    private Displayable still() {
        return ReceptiveField.of(network);
    }

    @Override
    public String toString() {
        return "Receptive-field explorer: " + still();
    }
}
