package convnet.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import convnet.grading.Misconceptions.Answer;
import convnet.grading.Misconceptions.Wrong;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The answers of the misconceptions in the visible checks, as the resource that the build puts beside the contract. */
final class MisconceptionsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MisconceptionsFile() {}

    /** The exercise's misconceptions; none where the resource is missing. */
    static Misconceptions load(Task task) {
        try (InputStream in = task.contract().getClassLoader().getResourceAsStream(task.misconceptions())) {
            return in == null ? new Misconceptions(List.of()) : read(task, JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    task.misconceptions() + ": cannot be read (" + e.getMessage()
                            + "); delete the folder target and build again",
                    e);
        }
    }

    private static Misconceptions read(Task task, JsonNode file) throws JsonProcessingException {
        List<Wrong> list = new ArrayList<>();
        for (JsonNode wrong : file) {
            Map<String, List<Answer>> answers = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> check : wrong.get("answers").properties()) {
                List<Answer> values = new ArrayList<>();
                for (JsonNode call : check.getValue()) {
                    values.add(answer(task, call.get(0).asText(), call.get(1)));
                }
                answers.put(check.getKey(), values);
            }
            list.add(new Wrong(
                    wrong.get("misconception").asText(), wrong.get("sentence").asText(), answers));
        }
        return new Misconceptions(list);
    }

    private static Answer answer(Task task, String name, JsonNode value) throws JsonProcessingException {
        Class<?> type = Arrays.stream(task.contract().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElse(Object.class);
        return new Answer(name, value.isNull() || type == void.class ? null : JSON.treeToValue(value, type));
    }

    /** The resource's text, one line a check. */
    static String text(Misconceptions misconceptions) {
        StringJoiner wrongs = new StringJoiner(",\n", "[\n", "\n]\n");
        for (Wrong wrong : misconceptions.list()) {
            StringJoiner checks = new StringJoiner(",\n    ", "\"answers\": {\n    ", "\n  }");
            wrong.answers().forEach((check, answers) -> {
                List<List<Object>> calls = new ArrayList<>();
                answers.forEach(answer -> calls.add(Arrays.asList(answer.method(), answer.value())));
                checks.add(json(check) + ": " + json(rounded(JSON.valueToTree(calls))));
            });
            wrongs.add("{\n  \"misconception\": " + json(wrong.name()) + ",\n  \"sentence\": " + json(wrong.sentence())
                    + ",\n  " + checks + "\n}");
        }
        return wrongs.toString();
    }

    /**
     * Numbers of double precision with 9 digits: more than a comparison looks at, and fewer than the libraries of two Java
     * versions may differ in.
     */
    private static JsonNode rounded(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rounded(array.get(i)));
            }
        } else if (node.isDouble() && Double.isFinite(node.doubleValue())) {
            return DoubleNode.valueOf(
                    new BigDecimal(node.doubleValue()).round(new MathContext(9)).doubleValue());
        }
        return node;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("misconceptions: cannot be written: " + e.getMessage(), e);
        }
    }
}
