package convnet.explorer;

import convnet.display.Displayable;
import convnet.nn.Conv2d;
import convnet.nn.Flatten;
import convnet.nn.Layer;
import convnet.nn.Linear;
import convnet.nn.ReceptiveField;
import convnet.nn.Sequential;
import convnet.nn.Windowed;
import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The receptive-field explorer. Options return a new one. */
public final class ReceptiveFieldExplorer implements Displayable {
    private static final String NAME = "receptive field explorer";
    private static final int USUAL_SIZE = 28;
    private static final int MOST_POSITIONS = 96;

    private final Sequential network;
    private final List<Windowed> layers;
    private final int input;

    private ReceptiveFieldExplorer(Sequential network, List<Windowed> layers, int input) {
        this.network = network;
        this.layers = layers;
        this.input = input;
    }

    static ReceptiveFieldExplorer of(Sequential network) {
        List<Windowed> layers = new ArrayList<>();
        addWindows(network, layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    NAME + ": expected a network that begins with convolutions or poolings, but found none");
        }
        return new ReceptiveFieldExplorer(network, List.copyOf(layers), USUAL_SIZE);
    }

    /** The height and width of the input at the start, 28 unless given. */
    public ReceptiveFieldExplorer input(int size) {
        if (size < 4 || size > MOST_POSITIONS) {
            throw new IllegalArgumentException(
                    NAME + ": expected an input of 4 to " + MOST_POSITIONS + " positions, but got " + size);
        }
        return new ReceptiveFieldExplorer(network, layers, size);
    }

    /** Returns whether the image has still its two axes after the network. */
    private static boolean addWindows(Sequential network, List<Windowed> windows) {
        for (Layer layer : network.layers()) {
            if (layer instanceof Sequential inner) {
                if (!addWindows(inner, windows)) {
                    return false;
                }
            } else if (layer instanceof Flatten || layer instanceof Linear) {
                return false;
            } else if (layer instanceof Windowed windowed) {
                if (!windowed.window().vertical().equals(windowed.window().horizontal())) {
                    throw new IllegalArgumentException(
                            NAME + ": expected windows that are alike on both axes, but got " + layer);
                }
                windows.add(windowed);
            }
        }
        return true;
    }

    @Override
    public String html() {
        String list = layers.stream().map(ReceptiveFieldExplorer::script).collect(Collectors.joining(", ", "[", "]"));
        return new ExplorerHtml("Receptive-field explorer", "field.js", "{n: " + input + ", layers: " + list + "}")
                .around(still());
    }

    private static String script(Windowed layer) {
        Window window = layer.window().vertical();
        String name = layer instanceof Conv2d ? "conv2d" : layer.toString().replaceFirst("\\W.*", "");
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
