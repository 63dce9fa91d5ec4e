package convnet.explorer;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.relu;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.display.Displayable;
import convnet.models.LeNet;
import convnet.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExplorersTest {
    private static final float[][] IMAGE = {{1, 2, 3, 0}, {0, 1, 2, 3}, {3, 0, 1, 2}, {2, 3, 0, 1}};
    private static final float[][] KERNEL = {{2, 0, 1}, {0, 1, 2}, {1, 0, 2}};

    private static List<Displayable> all() {
        return List.of(
                Explorers.convolution(IMAGE, KERNEL).padding(1).stride(2),
                Explorers.pooling(IMAGE).average(),
                Explorers.receptiveField(LeNet.lecture()),
                Explorers.digit(LeNet.relu().initialize(new Random(1))));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void eachIsOneElementWithAStillPictureAndAScript() {
        for (Displayable explorer : all()) {
            String html = explorer.html();
            assertTrue(
                    html.startsWith("<div class=\"cn cn-explorer\" role=\"group\" aria-label=\""),
                    html.substring(0, 80));
            assertTrue(html.endsWith("</script></div>"));
            int still = html.indexOf("cn-x-still");
            int script = html.indexOf("<script>");
            assertTrue(still > 0 && still < script);
            assertTrue(html.substring(still, script).matches("(?s).*<(svg|img|table).*"), "a picture without scripts");
            assertEquals(script, html.lastIndexOf("<script"));
        }
    }

    @Test
    void noneAsksAnotherHost() {
        for (Displayable explorer : all()) {
            String html = explorer.html().replace("http://www.w3.org/2000/svg", "");
            assertFalse(html.matches("(?s).*(https?:|src=\"(?!data:)|@import|fetch\\(|XMLHttpRequest|import\\().*"));
        }
    }

    @Test
    void noScriptLeavesAGlobalBehindOrHasAnIdOfItsOwn() {
        for (Displayable explorer : all()) {
            String html = explorer.html();
            String script = html.substring(html.indexOf("<script>") + 8, html.length() - "</script></div>".length());
            assertTrue(script.startsWith("(function () {\n'use strict';"));
            assertTrue(script.endsWith("})();"));
            assertFalse(script.contains("<style"));
            assertFalse(script.contains("window.math") || script.contains("globalThis"));
            assertFalse(html.contains(" id=\""));
        }
    }

    @Test
    void allScriptsAreWellFormed() {
        try (Script js = Script.with("math.js", "network.js")) {
            for (String resource : List.of("page.js", "convolution.js", "pooling.js", "field.js", "digit.js")) {
                js.compile(resource);
            }
        }
    }

    @Test
    void equalValuesGiveEqualHtmlAndOtherValuesAnotherKey() {
        ConvolutionExplorer one = Explorers.convolution(IMAGE, KERNEL);
        assertEquals(one.html(), Explorers.convolution(IMAGE, KERNEL).html());
        assertFalse(key(one).equals(key(one.stride(2))));
        assertFalse(key(Explorers.pooling(IMAGE))
                .equals(key(Explorers.pooling(IMAGE).average())));
    }

    private static String key(Displayable explorer) {
        return explorer.html().replaceFirst("(?s).*?data-cn-explorer=\"([0-9a-f]{16})\".*", "$1");
    }

    @Test
    void optionsReachTheScript() {
        String html = Explorers.convolution(IMAGE, KERNEL)
                .stride(2)
                .padding(1)
                .dilation(3)
                .flipped()
                .html();
        assertTrue(html.contains("s: 2, p: 1, d: 3, flip: true}"));
        assertTrue(Explorers.pooling(IMAGE)
                .size(3)
                .stride(1)
                .padding(1)
                .averageWithoutPadding()
                .html()
                .contains("k: 3, s: 1, p: 1, kind: 'inside'}"));
        assertTrue(Explorers.receptiveField(conv2d(1, 1, 3).dilation(2), relu(), maxPool2d(2))
                .input(40)
                .html()
                .contains("{n: 40, layers: [{name: 'conv2d', k: 3, s: 1, p: 0, d: 2}, "
                        + "{name: 'maxPool2d', k: 2, s: 2, p: 0, d: 1}]}"));
    }

    @Test
    void aWindowThatDoesNotFitIsShownToo() {
        ConvolutionExplorer explorer = Explorers.convolution(new float[][] {{1, 2}, {3, 4}}, KERNEL);
        assertTrue(explorer.html().contains("a window of 3 positions does not fit 2 positions"));
        assertTrue(Explorers.pooling(IMAGE).size(9).html().contains("window 9, stride 9: the first window"));
        assertTrue(Explorers.pooling(IMAGE).padding(1).html().contains("padding 1: the first window"));
    }

    @Test
    void textSaysWhatIsSeen() {
        assertTrue(Explorers.convolution(IMAGE, KERNEL).toString().startsWith("Convolution microscope: "));
        assertTrue(Explorers.pooling(IMAGE).toString().startsWith("Pooling explorer: "));
        assertTrue(Explorers.receptiveField(LeNet.relu()).toString().contains("16×16"));
        assertTrue(Explorers.digit(LeNet.relu().initialize(new Random(1)))
                .toString()
                .matches("Digit explorer: the network reads \\d in the first of 1 image"));
    }

    @Test
    void thePageOfADigitIsSmall() {
        int size =
                Explorers.digit(LeNet.relu().initialize(new Random(1))).html().length();
        assertTrue(size < 400_000, size + " characters");
    }

    @Test
    void examplesAreTheFirstDrawings() {
        DigitExplorer explorer =
                Explorers.digit(LeNet.relu().initialize(new Random(1))).examples(Tensor.zeros(3, 1, 28, 28));
        assertTrue(explorer.toString().endsWith("in the first of 3 images"));
    }

    @Test
    void refusesWhatItCannotShow() {
        assertRefused(
                "convolution explorer, image: expected a square of at most 16×16 numbers, but got 2 rows of 3;"
                        + " show a part of it",
                () -> Explorers.convolution(new float[2][3], KERNEL));
        assertRefused(
                "convolution explorer, kernel: expected a square of at most 9×9 numbers, but got none; show a part of it",
                () -> Explorers.convolution(IMAGE, new float[0][0]));
        assertRefused(
                "pooling explorer: expected a square of at most 16×16 numbers, but got 28 rows of 28; show a part of it",
                () -> Explorers.pooling(new float[28][28]));
        assertRefused(
                "pooling explorer: expected finite numbers, but got NaN",
                () -> Explorers.pooling(new float[][] {{Float.NaN}}));
        assertRefused("pooling explorer: size must be 1 or more, but is 0", () -> Explorers.pooling(IMAGE)
                .size(0));
        assertRefused(
                "pooling explorer: padding may be at most half the window, but padding 2 is more than half of window 3;"
                        + " use padding 1 or less",
                () -> Explorers.pooling(IMAGE).size(3).padding(2));
        assertRefused("window: stride must be 1 or more, but is 0", () -> Explorers.convolution(IMAGE, KERNEL)
                .stride(0));
        assertRefused(
                "receptive field explorer: expected a network that begins with convolutions or poolings, but found none",
                () -> Explorers.receptiveField(flatten(), linear(784, 10)));
        assertRefused(
                "receptive field explorer: expected windows that are alike on both axes, but got"
                        + " maxPool2d(2).stride(2, 1)",
                () -> Explorers.receptiveField(maxPool2d(2).stride(2, 1)));
        assertRefused(
                "receptive field explorer: expected an input of 4 to 96 positions, but got 1000",
                () -> Explorers.receptiveField(maxPool2d(2)).input(1000));
        assertRefused(
                "digit explorer: expected a network with 10 outputs, but (1, 1, 28, 28) becomes (1, 5)",
                () -> Explorers.digit(sequential(flatten(), linear(784, 5))));
        assertRefused(
                "digit explorer: expected 1 to 10 images (N, 1, 28, 28), but got (1, 1, 32, 32)",
                () -> Explorers.digit(LeNet.relu()).examples(Tensor.zeros(1, 1, 32, 32)));
    }
}
