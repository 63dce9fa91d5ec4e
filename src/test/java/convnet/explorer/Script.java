package convnet.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The computing part of the explorers, run by a JavaScript engine without a browser. */
final class Script implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Context context = Context.enter();
    private final ScriptableObject scope;

    private Script() {
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(false);
        scope = context.initStandardObjects();
    }

    static Script with(String... resources) {
        Script script = new Script();
        for (String resource : resources) {
            script.context.evaluateString(script.scope, text(resource), resource, 1, null);
        }
        return script;
    }

    /** The value of an expression. */
    JsonNode value(String expression) {
        return json(String.valueOf(
                context.evaluateString(scope, "JSON.stringify(" + expression + ")", "expression", 1, null)));
    }

    void define(String name, String expression) {
        context.evaluateString(scope, "var " + name + " = " + expression + ";", name, 1, null);
    }

    float[][] matrix(String expression) {
        JsonNode rows = value(expression);
        float[][] matrix = new float[rows.size()][];
        for (int y = 0; y < matrix.length; y++) {
            matrix[y] = row(rows.get(y));
        }
        return matrix;
    }

    float[] numbers(String expression) {
        return row(value("Array.prototype.slice.call(" + expression + ")"));
    }

    /** Whether a script that needs a page is at least well-formed. */
    void compile(String resource) {
        context.compileString(text(resource), resource, 1, null);
    }

    private static float[] row(JsonNode values) {
        float[] row = new float[values.size()];
        for (int x = 0; x < row.length; x++) {
            row[x] = (float) values.get(x).asDouble();
        }
        return row;
    }

    static String text(String resource) {
        try (InputStream in = Explorers.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
