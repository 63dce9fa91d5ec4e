package convnet.explorer;

import convnet.nn.Layer;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.nn.Window2d;
import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A network with its weights as a JavaScript value. */
final class NetworkScript {
    private NetworkScript() {}

    /**
     * The layers as a JavaScript array.
     *
     * @throws IllegalArgumentException if the script knows no such layer
     */
    static String of(Sequential network, Shape input) {
        List<String> layers = new ArrayList<>();
        Shape shape = input;
        for (Layer layer : network.unnested()) {
            layers.add(one(layer, shape));
            shape = layer.outputShape(shape);
        }
        return "[" + String.join(",\n", layers) + "]";
    }

    private static String one(Layer layer, Shape input) {
        Shape output = layer.outputShape(input);
        boolean image = output.rank() == 4;
        StringBuilder script = new StringBuilder("{kind: '")
                .append(kind(layer))
                .append("', name: '")
                .append(layer)
                .append("', c: ")
                .append(output.dim(1))
                .append(", h: ")
                .append(image ? output.dim(2) : 1)
                .append(", w: ")
                .append(image ? output.dim(3) : 1);
        layer.slidingWindow().ifPresent(window -> script.append(pair("k", window, axis -> axis.size()))
                .append(pair("s", window, axis -> axis.stride()))
                .append(pair("p", window, axis -> axis.padding()))
                .append(pair("d", window, axis -> axis.dilation())));
        if (layer.kind().equals(Optional.of("conv"))) {
            Shape filters = layer.parameters().get(0).value().shape();
            script.append(", groups: ").append(input.dim(1) / filters.dim(1));
        }
        for (Parameter parameter : layer.parameters()) {
            script.append(", ")
                    .append(parameter.name())
                    .append(": '")
                    .append(HalfFloats.base64(parameter.value().data()))
                    .append('\'');
        }
        return script.append('}').toString();
    }

    private static String pair(String name, Window2d window, ToIntFunction<convnet.tensor.Window> of) {
        return ", " + name + ": [" + of.applyAsInt(window.vertical()) + ", " + of.applyAsInt(window.horizontal()) + "]";
    }

    private static String kind(Layer layer) {
        return layer.kind()
                .orElseThrow(() -> new IllegalArgumentException("digit explorer: the page cannot compute "
                        + layer
                        + "; use conv2d, maxPool2d, avgPool2d without padding, linear, relu, sigmoid, tanh, flatten,"
                        + " dropout"));
    }
}
