package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One file of reference values from {@code src/test/resources/golden}. */
public record Golden(String name, JsonNode json) {
    public static List<Golden> all(String op) {
        File[] files = new File("src/test/resources/golden").listFiles((dir, name) -> name.startsWith(op + "-"));
        return Stream.of(files).sorted().map(Golden::read).toList();
    }

    private static Golden read(File file) {
        try {
            return new Golden(file.getName().replace(".json", ""), new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public float[] floats(String tensor) {
        return floats(json.get(tensor));
    }

    public static float[] floats(JsonNode tensor) {
        JsonNode data = tensor.get("data");
        float[] floats = new float[data.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) data.get(i).doubleValue();
        }
        return floats;
    }

    public float[] floatsOrNull(String tensor) {
        return json.hasNonNull(tensor) ? floats(tensor) : null;
    }

    public int[] ints(String array) {
        return ints(json.get(array));
    }

    public int[] shape(String tensor) {
        return ints(json.get(tensor).get("shape"));
    }

    private static int[] ints(JsonNode array) {
        int[] ints = new int[array.size()];
        Arrays.setAll(ints, i -> array.get(i).intValue());
        return ints;
    }

    public void check(String tensor, float[] actual, double terms) {
        check(name + " " + tensor, json.get(tensor), actual, terms);
    }

    /** Each value within 1e-5 · max(1, |expected|) · √terms. */
    public static void check(String what, JsonNode tensor, float[] actual, double terms) {
        JsonNode data = tensor.get("data");
        assertEquals(data.size(), actual.length, what);
        for (int i = 0; i < actual.length; i++) {
            double expected = data.get(i).doubleValue();
            double tolerance = 1e-5 * Math.max(1, Math.abs(expected)) * Math.sqrt(Math.max(1, terms / 100));
            assertEquals(expected, actual[i], tolerance, what + "[" + i + "]");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
