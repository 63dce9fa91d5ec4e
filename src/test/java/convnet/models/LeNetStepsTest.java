package convnet.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.compute.Compute;
import convnet.compute.Golden;
import convnet.nn.DataParallel;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five steps of LeNet's training against the reference values. */
class LeNetStepsTest {
    static List<Golden> files() {
        return Golden.all("lenetSteps");
    }

    @ParameterizedTest
    @MethodSource("files")
    void lossesGradientsAndOutputsOfFiveSteps(Golden golden) {
        JsonNode json = golden.json();
        boolean isRelu = json.get("activation").textValue().equals("relu");
        Sequential network = isRelu ? LeNet.relu() : LeNet.lecture();
        assertEquals(json.get("parameterCount").longValue(), network.parameterCount());
        List<Parameter> parameters = network.parameters();
        for (int p = 0; p < parameters.size(); p++) {
            fill(parameters.get(p).value(), json.get("parameters").get(p), 0);
        }
        Tensor images = Tensor.zeros(Shape.of(golden.shape("input")));
        fill(images, json.get("input"), 0.5);
        golden.check("logitsBeforeStep1", network.forward(images).data(), 1);

        float learningRate = json.get("learningRate").floatValue();
        float momentum = json.get("momentum").floatValue();
        float[][] velocity = parameters.stream()
                .map(p -> new float[p.value().shape().size()])
                .toArray(float[][]::new);
        try (DataParallel parallel =
                DataParallel.of(network, Shape.of(1, 28, 28)).threads(2)) {
            for (int step = 0; step < json.get("losses").size(); step++) {
                double loss = parallel.step(images, golden.ints("labels")).loss();
                assertEquals(json.get("losses").get(step).doubleValue(), loss, 1e-4, "loss of step " + step);
                for (int p = 0; p < parameters.size(); p++) {
                    float[] gradient = parallel.gradients().get(p).data();
                    if (step == 0) {
                        double expected = json.get("gradientNorms").get(p).doubleValue();
                        assertEquals(expected, norm(gradient), 1e-4 * Math.max(0.1, expected), "norm " + p);
                    }
                    Compute.best()
                            .sgdStep(
                                    parameters.get(p).value().data(),
                                    gradient,
                                    momentum == 0 ? null : velocity[p],
                                    learningRate,
                                    momentum,
                                    0,
                                    false,
                                    step == 0);
                }
            }
        }
    }

    private static void fill(Tensor tensor, JsonNode rule, double shift) {
        double salt = rule.get("salt").doubleValue();
        double scale = rule.get("scale").doubleValue();
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) (Math.sin(0.7 * i + salt) * scale + shift);
        }
    }

    private static double norm(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
