package convnet.nn;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sigmoid;
import static convnet.nn.Layers.tanh;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.compute.Golden;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layers and losses against the reference values. */
class GoldenLayersTest {
    static List<Golden> conv2dFiles() {
        return Golden.all("conv2d");
    }

    @ParameterizedTest
    @MethodSource("conv2dFiles")
    void convolutions(Golden golden) {
        int[] weight = golden.shape("weight");
        int groups = golden.json().get("groups").intValue();
        int[] stride = golden.ints("stride");
        int[] padding = golden.ints("padding");
        int[] dilation = golden.ints("dilation");
        Conv2d layer = conv2d(weight[1] * groups, weight[0], 1)
                .kernelSize(weight[2], weight[3])
                .groups(groups)
                .weight(tensor(golden, "weight"))
                .stride(stride[0], stride[1])
                .padding(padding[0], padding[1])
                .dilation(dilation[0], dilation[1]);
        layer = golden.floatsOrNull("bias") == null ? layer.withoutBias() : layer.bias(tensor(golden, "bias"));
        check(golden, layer, golden.shape("output")[2] * golden.shape("output")[3] * weight[1]);
    }

    static List<Golden> maxPool2dFiles() {
        return Golden.all("maxPool2d");
    }

    @ParameterizedTest
    @MethodSource("maxPool2dFiles")
    void maxPoolings(Golden golden) {
        check(
                golden,
                maxPool2d(number(golden, "window"))
                        .stride(number(golden, "stride"))
                        .padding(number(golden, "padding")),
                1);
    }

    static List<Golden> avgPool2dFiles() {
        return Golden.all("avgPool2d");
    }

    @ParameterizedTest
    @MethodSource("avgPool2dFiles")
    void avgPoolings(Golden golden) {
        AvgPool2d layer = avgPool2d(number(golden, "window"))
                .stride(number(golden, "stride"))
                .padding(number(golden, "padding"));
        check(golden, golden.json().get("countIncludePad").booleanValue() ? layer : layer.excludingPadding(), 1);
    }

    static Stream<Golden> activationFiles() {
        return Stream.of("relu", "sigmoid", "tanh").flatMap(op -> Golden.all(op).stream());
    }

    @ParameterizedTest
    @MethodSource("activationFiles")
    void activations(Golden golden) {
        Layer layer =
                switch (golden.json().get("op").textValue()) {
                    case "relu" -> relu();
                    case "sigmoid" -> sigmoid();
                    default -> tanh();
                };
        check(golden, layer, 1);
    }

    static List<Golden> softmaxCrossEntropyFiles() {
        return Golden.all("softmaxCrossEntropy");
    }

    @ParameterizedTest
    @MethodSource("softmaxCrossEntropyFiles")
    void crossEntropies(Golden golden) {
        Tensor logits = tensor(golden, "logits");
        SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        double expected = golden.json().get("loss").doubleValue();
        assertEquals(expected, loss.mean(logits, golden.ints("labels")), 1e-5 * Math.max(1, expected));
        golden.check("gradLogits", loss.gradient(logits, golden.ints("labels")).data(), 1);
    }

    private static void check(Golden golden, Layer layer, int terms) {
        Tensor input = tensor(golden, "input");
        assertEquals(Shape.of(golden.shape("output")), layer.outputShape(input.shape()));
        golden.check("output", layer.forward(input).data(), terms);
        Pass pass = layer.bind(input.shape(), Mode.training(1));
        golden.check("output", pass.forward(input).data(), terms);
        golden.check("gradInput", pass.backward(tensor(golden, "gradOutput")).data(), terms);
        List<String> names = List.of("gradWeight", "gradBias");
        for (int p = 0; p < pass.gradients().size(); p++) {
            golden.check(names.get(p), pass.gradients().get(p).data(), terms);
        }
    }

    private static Tensor tensor(Golden golden, String name) {
        return Tensor.of(Shape.of(golden.shape(name)), golden.floats(name));
    }

    private static int number(Golden golden, String name) {
        return golden.json().get(name).intValue();
    }
}
