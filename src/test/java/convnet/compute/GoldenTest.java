package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.compute.Compute.PoolShape;
import convnet.compute.Convolution.ConvShape;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every implementation against the reference values. */
class GoldenTest {
    static Stream<Arguments> conv2d() {
        return Implementations.with("conv2d");
    }

    @ParameterizedTest
    @MethodSource
    void conv2d(Compute compute, Golden golden) {
        int[] in = golden.shape("input");
        int[] weight = golden.shape("weight");
        int[] out = golden.shape("output");
        int[] stride = golden.ints("stride");
        int[] padding = golden.ints("padding");
        int[] dilation = golden.ints("dilation");
        int groups = golden.json().get("groups").intValue();
        ConvShape shape = new ConvShape(
                in[1],
                in[2],
                in[3],
                weight[0],
                weight[2],
                weight[3],
                stride[0],
                stride[1],
                padding[0],
                padding[1],
                dilation[0],
                dilation[1],
                groups,
                out[2],
                out[3]);
        Convolution convolution = compute.convolution(shape);

        float[] bias = golden.floatsOrNull("bias");
        float[] output = golden.floats("gradOutput");
        convolution.forward(in[0], golden.floats("input"), golden.floats("weight"), bias, output);
        golden.check("output", output, weight[1] * weight[2] * weight[3]);

        float[] gradIn = golden.floats("input");
        convolution.backwardInput(in[0], golden.floats("gradOutput"), golden.floats("weight"), gradIn);
        golden.check("gradInput", gradIn, weight[0] * weight[2] * weight[3]);

        float[] gradWeight = new float[golden.floats("weight").length];
        float[] gradBias = bias == null ? null : new float[bias.length];
        convolution.backwardWeight(in[0], golden.floats("input"), golden.floats("gradOutput"), gradWeight, gradBias);
        golden.check("gradWeight", gradWeight, in[0] * out[2] * out[3]);
        if (bias != null) {
            golden.check("gradBias", gradBias, in[0] * out[2] * out[3]);
        }
    }

    static Stream<Arguments> maxPool2d() {
        return Implementations.with("maxPool2d");
    }

    @ParameterizedTest
    @MethodSource
    void maxPool2d(Compute compute, Golden golden) {
        PoolShape shape = poolShape(golden);
        int n = golden.shape("input")[0];
        float[] out = new float[golden.floats("output").length];
        compute.maxPool(shape, n, golden.floats("input"), out, null);
        golden.check("output", out, 1);
        int[] argmax = new int[out.length];
        compute.maxPool(shape, n, golden.floats("input"), out, argmax);
        golden.check("output", out, 1);
        float[] gradIn = golden.floats("input");
        compute.maxPoolBackward(shape, n, golden.floats("gradOutput"), argmax, gradIn);
        golden.check("gradInput", gradIn, 1);
    }

    static Stream<Arguments> avgPool2d() {
        return Implementations.with("avgPool2d");
    }

    @ParameterizedTest
    @MethodSource
    void avgPool2d(Compute compute, Golden golden) {
        PoolShape shape = poolShape(golden);
        boolean countIncludePad = golden.json().get("countIncludePad").booleanValue();
        int n = golden.shape("input")[0];
        float[] out = new float[golden.floats("output").length];
        compute.avgPool(shape, countIncludePad, n, golden.floats("input"), out);
        golden.check("output", out, 1);
        float[] gradIn = golden.floats("input");
        compute.avgPoolBackward(shape, countIncludePad, n, golden.floats("gradOutput"), gradIn);
        golden.check("gradInput", gradIn, 1);
    }

    private static PoolShape poolShape(Golden golden) {
        int window = golden.json().get("window").intValue();
        int stride = golden.json().get("stride").intValue();
        int padding = golden.json().get("padding").intValue();
        int[] in = golden.shape("input");
        int[] out = golden.shape("output");
        return new PoolShape(in[1], in[2], in[3], window, window, stride, stride, padding, padding, out[2], out[3]);
    }

    static Stream<Arguments> activation() {
        return Stream.of("relu", "sigmoid", "tanh").flatMap(Implementations::with);
    }

    @ParameterizedTest
    @MethodSource
    void activation(Compute compute, Golden golden) {
        float[] in = golden.floats("input");
        float[] gradOut = golden.floats("gradOutput");
        float[] out = new float[in.length];
        float[] gradIn = new float[in.length];
        switch (golden.json().get("op").textValue()) {
            case "relu" -> {
                compute.relu(in.length, in, out);
                compute.reluBackward(in.length, out, gradOut, gradIn);
            }
            case "sigmoid" -> {
                compute.sigmoid(in.length, in, out);
                compute.sigmoidBackward(in.length, out, gradOut, gradIn);
            }
            default -> {
                compute.tanh(in.length, in, out);
                compute.tanhBackward(in.length, out, gradOut, gradIn);
            }
        }
        golden.check("output", out, 1);
        golden.check("gradInput", gradIn, 1);
    }

    static Stream<Arguments> softmaxCrossEntropy() {
        return Implementations.with("softmaxCrossEntropy");
    }

    @ParameterizedTest
    @MethodSource
    void softmaxCrossEntropy(Compute compute, Golden golden) {
        int[] shape = golden.shape("logits");
        float[] gradient = new float[shape[0] * shape[1]];
        double sum = compute.softmaxCrossEntropy(
                shape[0], shape[1], golden.floats("logits"), golden.ints("labels"), 1f / shape[0], gradient);
        double loss = golden.json().get("loss").doubleValue();
        assertEquals(loss, sum / shape[0], 1e-5 * Math.max(1, loss));
        golden.check("gradLogits", gradient, 1);
    }

    static Stream<Arguments> optimizer() {
        return Implementations.with("optimizer");
    }

    @ParameterizedTest
    @MethodSource
    void optimizer(Compute compute, Golden golden) {
        JsonNode settings = golden.json().get("settings");
        float learningRate = (float) settings.get("lr").doubleValue();
        float momentum = (float) settings.path("momentum").asDouble(0);
        float weightDecay = (float) settings.path("weight_decay").asDouble(0);
        boolean nesterov = settings.path("nesterov").asBoolean(false);
        float[] weight = golden.floats("start");
        float[] velocity = momentum == 0 ? null : new float[weight.length];
        float[] mean = new float[weight.length];
        float[] variance = new float[weight.length];
        JsonNode gradients = golden.json().get("gradients");
        for (int step = 0; step < gradients.size(); step++) {
            float[] gradient = Golden.floats(gradients.get(step));
            if (settings.has("betas")) {
                float beta1 = (float) settings.get("betas").get(0).doubleValue();
                float beta2 = (float) settings.get("betas").get(1).doubleValue();
                float epsilon = (float) settings.get("eps").doubleValue();
                compute.adamStep(
                        weight, gradient, mean, variance, learningRate, beta1, beta2, epsilon, weightDecay, step + 1);
            } else {
                compute.sgdStep(weight, gradient, velocity, learningRate, momentum, weightDecay, nesterov, step == 0);
            }
            Golden.check(
                    golden + " step " + step, golden.json().get("parameters").get(step), weight, 1);
        }
    }
}
