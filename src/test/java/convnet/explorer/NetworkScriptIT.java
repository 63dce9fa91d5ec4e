package convnet.explorer;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Layers.tanh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.models.LeNet;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A network in the page computes what the library computes. */
class NetworkScriptIT {
    private static final Shape IMAGE = Shape.of(1, 1, 28, 28);

    private static Tensor image(Random random) {
        Tensor image = Tensor.zeros(IMAGE);
        for (int i = 0; i < image.data().length; i++) {
            image.data()[i] = Math.max(0, random.nextInt(511) - 255) / 255f;
        }
        return image;
    }

    private static String script(Tensor image) {
        return "{c: 1, h: 28, w: 28, data: " + Arrays.toString(image.data()) + "}";
    }

    /** The network with its weights as they arrive in the page. */
    private static Sequential rounded(Sequential network) {
        for (Parameter parameter : network.parameters()) {
            float[] data = parameter.value().data();
            for (int i = 0; i < data.length; i++) {
                data[i] = NetworkScript.HalfFloats.rounded(data[i]);
            }
        }
        return network;
    }

    private static void assertSameOutputs(Sequential network, int images, long seed) {
        Random random = new Random(seed);
        try (Script js = Script.with("network.js")) {
            js.define("layers", "network.unpacked(" + NetworkScript.of(network, IMAGE) + ")");
            rounded(network);
            for (int n = 0; n < images; n++) {
                Tensor image = image(random);
                js.define("outputs", "network.outputs(layers, " + script(image) + ")");
                List<Tensor> expected = network.outputs(image);
                for (int i = 0; i < expected.size(); i++) {
                    assertArrayEquals(
                            expected.get(i).data(),
                            js.numbers("outputs[" + i + "].data"),
                            1e-4f,
                            "layer " + i + " of image " + n);
                }
            }
        }
    }

    @Test
    void leNetWithReluComputesTheSameMapsForTwentyImages() {
        assertSameOutputs(LeNet.relu().initialize(new Random(1)), 20, 1);
    }

    @Test
    void leNetWithSigmoidComputesTheSameMaps() {
        assertSameOutputs(LeNet.lecture().initialize(new Random(2)), 3, 2);
    }

    @Test
    void otherLayersComputeTheSameToo() {
        Sequential network = sequential(
                conv2d(1, 4, 3).stride(2).padding(1).dilation(2),
                tanh(),
                conv2d(4, 6, 3).groups(2).withoutBias(),
                relu(),
                avgPool2d(2),
                flatten(),
                dropout(0.5),
                linear(6 * 5 * 5, 10));
        assertSameOutputs(network.initialize(new Random(3)), 5, 3);
    }

    @Test
    void roundingTheWeightsMovesProbabilitiesByLessThanAPercent() {
        Random random = new Random(4);
        Sequential network = LeNet.relu().initialize(new Random(5));
        Tensor image = image(random);
        try (Script js = Script.with("network.js")) {
            js.define("layers", "network.unpacked(" + NetworkScript.of(network, IMAGE) + ")");
            js.define("outputs", "network.outputs(layers, " + script(image) + ")");
            float[] probabilities = js.numbers("network.softmax(outputs[outputs.length - 1].data)");
            float[] logits = network.forward(image).data();
            double total = 0;
            for (float logit : logits) {
                total += Math.exp(logit);
            }
            for (int i = 0; i < logits.length; i++) {
                assertEquals(Math.exp(logits[i]) / total, probabilities[i], 0.01);
            }
        }
    }

    @Test
    void weightsArriveWithinTheErrorThatThePageStates() {
        Random random = new Random(6);
        float[] values = new float[3000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(9) - 6));
        }
        values[0] = 0;
        values[1] = 65_504;
        values[2] = -1;
        values[3] = 2047.9f; // rounds up into the next exponent
        values[4] = 1e-9f;
        try (Script js = Script.with("network.js")) {
            float[] arrived = js.numbers("network.halves('" + NetworkScript.HalfFloats.base64(values) + "')");
            for (int i = 0; i < values.length; i++) {
                assertEquals(NetworkScript.HalfFloats.rounded(values[i]), arrived[i], 0f, "of " + values[i]);
                double allowed = Math.max(Math.abs(values[i]) / 2048, 3e-8);
                assertEquals(values[i], arrived[i], allowed, "of " + values[i]);
            }
        }
        assertEquals(0x3c00, NetworkScript.HalfFloats.of(1));
        assertEquals((short) 0xc000, NetworkScript.HalfFloats.of(-2));
        assertEquals(1, NetworkScript.HalfFloats.of(6e-8f));
        assertEquals(0x0400, NetworkScript.HalfFloats.of(6.1035156e-5f));
    }

    @Test
    void refusesWeightsThatWouldNotArrive() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> NetworkScript.HalfFloats.of(70_000));
        assertEquals(
                "digit explorer: expected weights of at most 65,504, but one is 70000.0; train again",
                refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> NetworkScript.HalfFloats.of(Float.NaN));
    }

    @Test
    void pixelsArriveAsTheyAre() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        try (Script js = Script.with("network.js")) {
            float[] arrived =
                    js.numbers("network.pixels('" + Base64.getEncoder().encodeToString(bytes) + "')");
            for (int i = 0; i < bytes.length; i++) {
                assertEquals(i / 255f, arrived[i], 1e-7f);
            }
        }
    }

    @Test
    void aDrawingIsFittedIntoTheMiddle() {
        try (Script js = Script.with("network.js")) {
            js.define("drawing", "new Float32Array(28 * 28)");
            js.define("done", "network.stroke(drawing, 28, {x: 3, y: 3, toX: 3, toY: 9, erase: false})");
            float[] fitted = js.numbers("network.centred(drawing, 28)");
            double mass = 0;
            double y = 0;
            double x = 0;
            int top = 28;
            int bottom = 0;
            for (int i = 0; i < fitted.length; i++) {
                mass += fitted[i];
                y += fitted[i] * (i / 28 + 0.5);
                x += fitted[i] * (i % 28 + 0.5);
                if (fitted[i] > 0.5) {
                    top = Math.min(top, i / 28);
                    bottom = Math.max(bottom, i / 28);
                }
            }
            assertEquals(14, y / mass, 0.3);
            assertEquals(14, x / mass, 0.3);
            assertTrue(bottom - top >= 15 && bottom - top <= 20, top + " to " + bottom);
            assertArrayEquals(new float[28 * 28], js.numbers("network.centred(new Float32Array(28 * 28), 28)"), 0f);
        }
    }

    @Test
    void aStrokeCanBeErased() {
        try (Script js = Script.with("network.js")) {
            js.define("drawing", "new Float32Array(28 * 28)");
            js.define("done", "network.stroke(drawing, 28, {x: 5, y: 5, toX: 20, toY: 5, erase: false})");
            assertEquals(1, js.value("drawing[5 * 28 + 12]").asDouble());
            js.define("done", "network.stroke(drawing, 28, {x: 5, y: 5, toX: 20, toY: 5, erase: true})");
            assertEquals(0, js.value("drawing[5 * 28 + 12]").asDouble());
        }
    }
}
