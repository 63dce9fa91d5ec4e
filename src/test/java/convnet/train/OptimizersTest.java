package convnet.train;

import static convnet.train.Optimizers.adam;
import static convnet.train.Optimizers.sgd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.nn.Parameter;
import convnet.tensor.Tensor;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizersTest {
    @ParameterizedTest
    @ValueSource(strings = {"sgd", "sgd-momentum-decay", "adam"})
    void stepsReachTheReferenceValues(String name) throws IOException {
        JsonNode json = new ObjectMapper().readTree(new File("src/test/resources/golden/optimizer-" + name + ".json"));
        Tensor weight = tensor(json.get("start"));
        Optimizer optimizer = optimizer(json);
        Optimizer.State state = optimizer.bind(List.of(new Parameter("weight", weight)));
        for (int step = 0; step < json.get("gradients").size(); step++) {
            state.step(List.of(tensor(json.get("gradients").get(step))), optimizer.learningRate(), step + 1);
            float[] expected = tensor(json.get("parameters").get(step)).data();
            for (int i = 0; i < expected.length; i++) {
                float tolerance = 1e-5f * Math.max(1, Math.abs(expected[i]));
                assertEquals(expected[i], weight.data()[i], tolerance, "step " + step + ", weight " + i);
            }
        }
    }

    private static Optimizer optimizer(JsonNode json) {
        JsonNode settings = json.get("settings");
        float rate = (float) settings.get("lr").doubleValue();
        return json.get("optimizer").asText().equals("Adam")
                ? adam(rate).weightDecay((float) settings.path("weight_decay").asDouble(0))
                : sgd(rate)
                        .momentum((float) settings.path("momentum").asDouble(0))
                        .weightDecay((float) settings.path("weight_decay").asDouble(0));
    }

    private static Tensor tensor(JsonNode json) {
        float[] values = new float[json.get("data").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) json.get("data").get(i).doubleValue();
        }
        return Tensor.of(values);
    }

    @Test
    void nesterovLooksAhead() {
        Tensor weight = Tensor.of(new float[] {1});
        Optimizer.State state = sgd(0.1f).momentum(0.5f).nesterov().bind(List.of(new Parameter("weight", weight)));
        state.step(List.of(Tensor.of(new float[] {2})), 0.1f, 1);
        // v = 2, weight = 1 − 0.1 · (2 + 0.5 · 2)
        assertEquals(0.7f, weight.data()[0], 1e-6f);
        state.step(List.of(Tensor.of(new float[] {2})), 0.1f, 2);
        // v = 0.5 · 2 + 2 = 3, weight = 0.7 − 0.1 · (2 + 0.5 · 3)
        assertEquals(0.35f, weight.data()[0], 1e-6f);
    }

    @Test
    void continuedMemoryGivesTheSameBits() {
        for (Optimizer optimizer : List.of(sgd(0.1f).momentum(0.9f), adam(0.01f))) {
            Tensor whole = Tensor.of(new float[] {1, -2});
            Optimizer.State uninterrupted = optimizer.bind(List.of(new Parameter("weight", whole)));
            List<Tensor> gradient = List.of(Tensor.of(new float[] {0.3f, -0.7f}));
            uninterrupted.step(gradient, 0.1f, 1);
            Tensor continued = whole.copy();
            Optimizer.State second = optimizer.bind(List.of(new Parameter("weight", continued)));
            Checkpoint.copy(uninterrupted.memory(), second.memory());
            uninterrupted.step(gradient, 0.1f, 2);
            second.step(gradient, 0.1f, 2);
            assertEquals(whole.toString(), continued.toString());
        }
    }

    @Test
    void printAsWrittenInCode() {
        assertEquals(
                "sgd(0.1f).momentum(0.9f).nesterov().weightDecay(5.0E-4f)",
                sgd(0.1f).momentum(0.9f).weightDecay(0.0005f).nesterov().toString());
        assertEquals("sgd(0.5f)", sgd(0.5f).toString());
        assertEquals("adam(0.001f)", adam(0.001f).toString());
        assertEquals(
                "adam(0.001f).betas(0.8f, 0.99f).epsilon(1.0E-7f).weightDecay(0.1f)",
                adam(0.001f).betas(0.8f, 0.99f).epsilon(1e-7f).weightDecay(0.1f).toString());
    }

    @Test
    void rejectsNumbersOutOfRange() {
        refuses("sgd: learningRate must be a positive number, but is 0.0", () -> sgd(0));
        refuses("sgd: learningRate must be a positive number, but is NaN", () -> sgd(Float.NaN));
        refuses("sgd: momentum must be from 0 up to, but not including, 1, but is 1.5; 0.9 is usual", () -> sgd(0.1f)
                .momentum(1.5f));
        refuses("sgd: weightDecay must be 0 or a positive number, but is -1.0", () -> sgd(0.1f)
                .weightDecay(-1));
        refuses(
                "sgd: nesterov expects momentum above 0, but momentum is 0; write .momentum(0.9f).nesterov()",
                () -> sgd(0.1f).nesterov());
        refuses("adam: learningRate must be a positive number, but is -0.1", () -> adam(-0.1f));
        refuses("adam: beta2 must be from 0 up to, but not including, 1, but is 1.0; 0.9 is usual", () -> adam(0.1f)
                .betas(0.9f, 1));
    }

    private static void refuses(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
