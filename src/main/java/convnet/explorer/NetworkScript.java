package convnet.explorer;

import convnet.nn.AvgPool2d;
import convnet.nn.Conv2d;
import convnet.nn.Dropout;
import convnet.nn.Flatten;
import convnet.nn.Layer;
import convnet.nn.Linear;
import convnet.nn.MaxPool2d;
import convnet.nn.Parameter;
import convnet.nn.Relu;
import convnet.nn.Sequential;
import convnet.nn.Sigmoid;
import convnet.nn.Tanh;
import convnet.nn.Window2d;
import convnet.nn.Windowed;
import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
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
        add(network, input, layers);
        return "[" + String.join(",\n", layers) + "]";
    }

    private static void add(Sequential network, Shape input, List<String> layers) {
        Shape shape = input;
        for (Layer layer : network.layers()) {
            if (layer instanceof Sequential inner) {
                add(inner, shape, layers);
            } else {
                layers.add(one(layer, shape));
            }
            shape = layer.outputShape(shape);
        }
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
        if (layer instanceof Windowed windowed) {
            Window2d window = windowed.window();
            script.append(pair("k", window, axis -> axis.size()))
                    .append(pair("s", window, axis -> axis.stride()))
                    .append(pair("p", window, axis -> axis.padding()))
                    .append(pair("d", window, axis -> axis.dilation()));
        }
        if (layer instanceof Conv2d conv) {
            script.append(", groups: ")
                    .append(input.dim(1) / conv.weight().shape().dim(1));
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
        if (layer instanceof Conv2d) {
            return "conv";
        } else if (layer instanceof MaxPool2d) {
            return "max";
        } else if (layer instanceof AvgPool2d pool
                && pool.window().vertical().padding() == 0
                && pool.window().horizontal().padding() == 0) {
            return "average";
        } else if (layer instanceof Linear) {
            return "linear";
        } else if (layer instanceof Relu) {
            return "relu";
        } else if (layer instanceof Sigmoid) {
            return "sigmoid";
        } else if (layer instanceof Tanh) {
            return "tanh";
        } else if (layer instanceof Flatten || layer instanceof Dropout) {
            return "same";
        }
        throw new IllegalArgumentException("digit explorer: the page cannot compute " + layer
                + "; use conv2d, maxPool2d, avgPool2d without padding, linear, relu, sigmoid, tanh, flatten, dropout");
    }
}
