package convnet.explorer;

import static convnet.nn.Layers.avgPool2d;
import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.nn.AvgPool2d;
import convnet.nn.Conv2d;
import convnet.nn.Layer;
import convnet.nn.Mode;
import convnet.nn.Pass;
import convnet.nn.ReceptiveField;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import convnet.tensor.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What math.js computes equals what the library computes, for random settings. */
class MathScriptTest {
    private static final int SETTINGS = 80;
    private static final float TOLERANCE = 1e-4f;

    private record Setting(int n, Window window, float[][] image, float[][] kernel) {
        static Setting random(Random random) {
            int n = 1 + random.nextInt(9);
            int k = 1 + random.nextInt(5);
            Window window = new Window(k, 1 + random.nextInt(4), random.nextInt(4), 1 + random.nextInt(3));
            return new Setting(n, window, numbers(random, n), numbers(random, k));
        }

        private static float[][] numbers(Random random, int n) {
            float[][] numbers = new float[n][n];
            for (float[] row : numbers) {
                for (int x = 0; x < n; x++) {
                    row[x] = random.nextInt(7) - 3 + (random.nextBoolean() ? 0 : 0.25f);
                }
            }
            return numbers;
        }

        Conv2d layer(float[][] weights) {
            return conv2d(1, 1, window.size())
                    .stride(window.stride())
                    .padding(window.padding())
                    .dilation(window.dilation())
                    .withoutBias()
                    .weight(Tensor.of(weights).reshape(1, 1, window.size(), window.size()));
        }

        Tensor input() {
            return Tensor.of(image).reshape(1, 1, n, n);
        }
    }

    private static String script(Window window) {
        return "{k: " + window.size() + ", s: " + window.stride() + ", p: " + window.padding() + ", d: "
                + window.dilation() + "}";
    }

    private static float[][] square(Tensor map) {
        return map.reshape(map.shape().dim(2), map.shape().dim(3)).toMatrix();
    }

    private static void assertClose(float[][] expected, float[][] actual, String where) {
        assertEquals(expected.length, actual.length, where);
        for (int y = 0; y < expected.length; y++) {
            assertArrayEquals(expected[y], actual[y], TOLERANCE, where);
        }
    }

    /** The gradient of the sum of all outputs by each input value. */
    private static Tensor gradient(Layer layer, Tensor input) {
        Pass pass = layer.bind(input.shape(), Mode.training(1));
        Tensor output = pass.forward(input);
        Tensor ones = Tensor.zeros(output.shape());
        Arrays.fill(ones.data(), 1);
        return pass.backward(ones);
    }

    @Test
    void convolutionEqualsTheLayerOrRefusesInTheSameWords() {
        Random random = new Random(1);
        int refused = 0;
        try (Script js = Script.with("math.js")) {
            for (int i = 0; i < SETTINGS; i++) {
                Setting setting = Setting.random(random);
                boolean flip = random.nextBoolean();
                String w = script(setting.window());
                String kernel = ExplorerHtml.Numbers.script(setting.kernel());
                float[][] weights = flip ? js.matrix("math.flipped(" + kernel + ")") : setting.kernel();
                Conv2d layer = setting.layer(weights);
                try {
                    float[][] expected = square(layer.forward(setting.input()));
                    assertClose(
                            expected,
                            js.matrix("math.convolve(" + ExplorerHtml.Numbers.script(setting.image()) + ", "
                                    + ExplorerHtml.Numbers.script(weights) + ", " + w + ")"),
                            setting.toString());
                } catch (ShapeException refusal) {
                    refused++;
                    assertEquals(
                            0,
                            js.value("math.outputSize(" + setting.n() + ", " + w + ")")
                                    .asInt());
                    assertEquals(
                            refusal.getMessage(),
                            js.value("math.refusal('conv2d', " + setting.n() + ", " + w + ", Infinity)")
                                    .asText());
                }
            }
        }
        assertTrue(refused > 3 && refused < SETTINGS - 30, refused + " of the settings do not fit");
    }

    @Test
    void flippingTurnsTheKernelByHalfATurn() {
        try (Script js = Script.with("math.js")) {
            assertClose(
                    new float[][] {{9, 8, 7}, {6, 5, 4}, {3, 2, 1}},
                    js.matrix("math.flipped([[1, 2, 3], [4, 5, 6], [7, 8, 9]])"),
                    "flipped");
        }
    }

    @Test
    void pixelsWithoutGradientAreTheUnreadOnes() {
        Random random = new Random(2);
        int marked = 0;
        try (Script js = Script.with("math.js")) {
            for (int i = 0; i < SETTINGS; i++) {
                Setting setting = Setting.random(random);
                int n = setting.n();
                if (n + 2 * setting.window().padding() < setting.window().extent()) {
                    continue;
                }
                float[][] ones =
                        new float[setting.window().size()][setting.window().size()];
                Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
                Tensor reads = gradient(setting.layer(ones), setting.input());
                JsonNode read = js.value("math.readPositions(" + n + ", " + script(setting.window()) + ")");
                for (int y = 0; y < n; y++) {
                    for (int x = 0; x < n; x++) {
                        boolean both = read.get(y).asBoolean() && read.get(x).asBoolean();
                        assertEquals(reads.get(0, 0, y, x) > 0, both, setting + " at " + y + ", " + x);
                        marked += both ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(marked > 50, marked + " unread pixels");
    }

    @Test
    void poolingEqualsTheLayersWithTheirWinners() {
        Random random = new Random(3);
        int ties = 0;
        try (Script js = Script.with("math.js")) {
            for (int i = 0; i < SETTINGS; i++) {
                int n = 2 + random.nextInt(7);
                int k = 1 + random.nextInt(Math.min(4, n));
                Window window = new Window(k, 1 + random.nextInt(4), random.nextInt(k / 2 + 1), 1);
                float[][] image = new float[n][n];
                for (float[] row : image) {
                    for (int x = 0; x < n; x++) {
                        row[x] = random.nextInt(4) - 2;
                    }
                }
                String where = n + " " + window;
                Tensor input = Tensor.of(image).reshape(1, 1, n, n);
                AvgPool2d average = avgPool2d(k).stride(window.stride()).padding(window.padding());
                Layer max = maxPool2d(k).stride(window.stride()).padding(window.padding());
                String arguments = "(" + ExplorerHtml.Numbers.script(image) + ", " + script(window) + ", ";
                assertClose(square(max.forward(input)), js.matrix("math.pool" + arguments + "'max')"), where);
                assertClose(square(average.forward(input)), js.matrix("math.pool" + arguments + "'average')"), where);
                assertClose(
                        square(average.excludingPadding().forward(input)),
                        js.matrix("math.pool" + arguments + "'inside')"),
                        where);
                float[][] won = new float[n][n];
                int m = window.outputSize(n);
                for (int y = 0; y < m; y++) {
                    for (int x = 0; x < m; x++) {
                        JsonNode one = js.value("math.pooled" + arguments + "'max', " + y + ", " + x + ")");
                        won[one.get("winner").get("row").asInt()][
                                one.get("winner").get("column").asInt()]++;
                        ties += one.get("ties").size() > 1 ? 1 : 0;
                    }
                }
                assertClose(square(gradient(max, input)), won, where);
            }
        }
        assertTrue(ties > 100, ties + " ties");
    }

    @Test
    void fieldsEqualTheLibrarysAndTracesEqualTheWindows() {
        Random random = new Random(4);
        try (Script js = Script.with("math.js")) {
            for (int i = 0; i < SETTINGS; i++) {
                int n = 20 + random.nextInt(30);
                List<Window> windows = new ArrayList<>();
                List<Layer> layers = new ArrayList<>();
                int size = n;
                for (int l = 0; l < 4; l++) {
                    Window window = new Window(
                            1 + random.nextInt(4), 1 + random.nextInt(3), random.nextInt(3), 1 + random.nextInt(2));
                    if (size + 2 * window.padding() >= window.extent()) {
                        windows.add(window);
                        layers.add(conv2d(1, 1, window.size())
                                .stride(window.stride())
                                .padding(window.padding())
                                .dilation(window.dilation()));
                        size = window.outputSize(size);
                    }
                }
                String stack =
                        windows.stream().map(MathScriptTest::script).toList().toString();
                ReceptiveField field = ReceptiveField.of(sequential(layers.toArray(Layer[]::new)));
                JsonNode rows = js.value("math.fields(" + n + ", " + stack + ")");
                int output = n;
                for (int l = 0; l < windows.size(); l++) {
                    ReceptiveField.Extent extent = field.rows().get(l).vertical();
                    output = windows.get(l).outputSize(output);
                    assertEquals(extent.size(), rows.get(l).get("size").asInt(), stack);
                    assertEquals(extent.jump(), rows.get(l).get("jump").asInt(), stack);
                    assertEquals(extent.first(), rows.get(l).get("first").asInt(), stack);
                    assertEquals(output, rows.get(l).get("output").asInt(), stack);
                }
                int at = random.nextInt(output);
                JsonNode seen = js.value("math.trace(" + n + ", " + stack + ", " + windows.size() + ", " + at + ")");
                assertArrayEquals(traced(n, windows, at), row(seen.get(0)), stack + " from " + at);
            }
        }
    }

    @Test
    void layersAfterOneThatDoesNotFitHaveNoPositions() {
        try (Script js = Script.with("math.js")) {
            JsonNode rows = js.value("math.fields(4, [{k: 5, s: 1, p: 0, d: 1}, {k: 1, s: 1, p: 0, d: 1}])");
            assertEquals(0, rows.get(0).get("output").asInt());
            assertEquals(0, rows.get(1).get("output").asInt());
        }
    }

    private static int[] traced(int n, List<Window> windows, int at) {
        List<Integer> sizes = new ArrayList<>(List.of(n));
        windows.forEach(window -> sizes.add(window.outputSize(sizes.get(sizes.size() - 1))));
        TreeSet<Integer> seen = new TreeSet<>(List.of(at));
        for (int l = windows.size() - 1; l >= 0; l--) {
            Window window = windows.get(l);
            TreeSet<Integer> before = new TreeSet<>();
            for (int y : seen) {
                for (int i = 0; i < window.size(); i++) {
                    int read = y * window.stride() + i * window.dilation() - window.padding();
                    if (read >= 0 && read < sizes.get(l)) {
                        before.add(read);
                    }
                }
            }
            seen = before;
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] row(JsonNode values) {
        int[] row = new int[values.size()];
        Arrays.setAll(row, i -> values.get(i).asInt());
        return row;
    }

    @Test
    void largerSizesRepeatTheNumbersAndSmallerOnesCutThemOff() {
        try (Script js = Script.with("math.js")) {
            assertClose(new float[][] {{1}}, js.matrix("math.resized([[1, 2], [3, 4]], 1)"), "cut");
            assertClose(
                    new float[][] {{1, 2, 1}, {3, 4, 3}, {1, 2, 1}},
                    js.matrix("math.resized([[1, 2], [3, 4]], 3)"),
                    "repeated");
        }
    }
}
