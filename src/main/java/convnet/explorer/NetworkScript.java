package convnet.explorer;

import convnet.nn.Layer;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.nn.Window2d;
import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.Base64;
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

    /**
     * Numbers of 16 bits (IEEE 754 binary16), which take half the room in a page: 11 significant bits, so that each is off
     * by at most 1/2048 of itself, below 0.00006 by at most 0.00000003.
     */
    static final class HalfFloats {
        private static final float LARGEST = 65_504;

        private HalfFloats() {}

        /** The numbers as little-endian pairs of bytes in base 64. */
        static String base64(float[] values) {
            byte[] bytes = new byte[2 * values.length];
            for (int i = 0; i < values.length; i++) {
                short half = of(values[i]);
                bytes[2 * i] = (byte) half;
                bytes[2 * i + 1] = (byte) (half >> 8);
            }
            return Base64.getEncoder().encodeToString(bytes);
        }

        /** The nearest number of 16 bits; of two equally near ones the even one. */
        static short of(float value) {
            float size = Math.abs(value);
            if (!(size <= LARGEST)) {
                throw new IllegalArgumentException(
                        "digit explorer: expected weights of at most 65,504, but one is " + value + "; train again");
            }
            int sign = value < 0 ? 0x8000 : 0;
            int exponent = Math.max(Math.getExponent(size), -14);
            // the number counted in units of its last place; a carry into the exponent is what rounding up means
            int units = (int) Math.rint(size * Math.scalb(1.0, 10 - exponent));
            return (short) (sign | ((exponent + 14) << 10) + units);
        }

        /** What is left of a number after the journey. */
        static float rounded(float value) {
            short half = of(value);
            int exponent = half >> 10 & 0x1f;
            int fraction = half & 0x3ff;
            double size = exponent == 0 ? Math.scalb(fraction, -24) : Math.scalb(1 + fraction / 1024.0, exponent - 15);
            return (float) (half < 0 ? -size : size);
        }
    }
}
