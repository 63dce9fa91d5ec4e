package convnet.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.display.Displayable;
import convnet.display.Picture;
import convnet.plot.HouseLook.Theme;
import convnet.train.EpochResult;
import convnet.train.History;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private final XyChart loss =
            Charts.lines("Loss").x("epoch").y("cross-entropy").series("training", 2.3, 0.9, 0.05);

    @Test
    void aChartIsDrawnTwiceAsLargeAsItIsShown() {
        BufferedImage light = loss.size(400, 200).picture().light();
        assertEquals(800, light.getWidth());
        assertEquals(400, light.getHeight());
        assertTrue(loss.size(400, 200).html().contains("width=\"400\""));
    }

    @Test
    void theLightChartHasPaperAndTheDarkOneShowsThePage() {
        Picture picture = loss.picture();
        assertEquals(0xffffffff, picture.light().getRGB(0, 0));
        assertEquals(0, picture.dark().getRGB(0, 0) >>> 24);
        assertTrue(hasPixel(picture.light(), 0xff0072b2), "the first series is blue on paper");
        assertTrue(hasPixel(picture.dark(), 0xff6cbcf0), "and light blue on a dark page");
    }

    @Test
    void theSameNumbersGiveTheSamePixels() {
        assertArrayEquals(pixels(loss.picture().light()), pixels(loss.picture().light()));
        assertNotEquals(loss.html(), loss.series("test", 2.2, 1.0, 0.1).html());
    }

    @Test
    void linesAreDescribedByTheirNumbers() {
        assertEquals(
                "Line chart “Loss”, cross-entropy: training falls from 2.3 to 0.05, guessing is at 2.3; epoch from 1 to 3.",
                loss.reference("guessing", 2.3).toString());
        assertTrue(loss.html().contains("alt=\"Line chart “Loss”, cross-entropy: training falls from 2.3 to 0.05;"));
    }

    @Test
    void sharesAreDescribedInPercent() {
        assertEquals(
                "Line chart: rises from 50.0 % to 98.7 %; x from 1 to 2.",
                Charts.lines("").percentY().series("", 0.5, 0.987).toString());
    }

    @Test
    void textIsEscapedAndNothingIsFetched() {
        String html =
                Charts.lines("a < b").series("<script>", 1, 2).caption("x & y").html();
        assertFalse(html.contains("<script"));
        assertTrue(html.contains("&lt;script&gt;"));
        assertTrue(html.contains("<figcaption>x &amp; y</figcaption>"));
        assertFalse(html.matches("(?s).*(https?:|url\\(|@import).*"));
    }

    @Test
    void logarithmicAxesRefuseWhatHasNoLogarithm() {
        XyChart chart = Charts.lines("").logY().series("loss", 1, 0);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, chart::html);
        assertEquals(
                "chart: a logarithmic y axis needs values above 0, but \"loss\" has 0.0; leave such values out or use a"
                        + " linear axis",
                thrown.getMessage());
    }

    @Test
    void everyKindOfAxisDraws() {
        double[] x = {1, 10, 100, 1000};
        assertFalse(
                Charts.lines("log").logX().logY().series("", x, x).dots().html().isEmpty());
        assertFalse(Charts.lines("one value").series("", 3).html().isEmpty());
        assertFalse(Charts.lines("constant").series("", 3, 3).html().isEmpty());
        assertFalse(Charts.lines("gap").series("", 3, Double.NaN, 4).html().isEmpty());
        assertFalse(Charts.lines("no value").series("a", Double.NaN).html().isEmpty());
        assertFalse(Charts.lines("function")
                .function("tanh", Math::tanh, new double[] {-3, 3})
                .xRange(-2, 2)
                .yRange(-1, 1)
                .html()
                .isEmpty());
        XyChart many = Charts.scatter("many");
        for (int i = 0; i < 12; i++) {
            many = many.series("s" + i, x, new double[] {i, i, i, i});
        }
        assertTrue(many.toString().contains("and 6 more"));
        assertFalse(many.html().isEmpty());
    }

    @Test
    void seriesNeedAsManyXAsY() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Charts.scatter("")
                .series("a", new double[] {1}, new double[] {1, 2}));
        assertEquals("chart: series \"a\" needs as many x as y values, but has 1 x and 2 y", thrown.getMessage());
    }

    @Test
    void aChartWithoutSeriesSaysWhatToAdd() {
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> Charts.lines("a").html());
        assertEquals("chart: expected at least one series, but there is none; add .series(...)", thrown.getMessage());
    }

    @Test
    void learningCurvesShowLossAndAccuracySideBySide() {
        Displayable curves = Charts.learningCurves(new History(List.of(
                new EpochResult(1, 2.3, 0.1, 2.2, 0.2, 0.1, 1000, 10),
                new EpochResult(2, 0.5, 0.8, 0.4, 0.9, 0.1, 1000, 10))));
        assertEquals(
                """
                Line chart “Loss”: training falls from 2.3 to 0.5, test falls from 2.2 to 0.4; epoch from 1 to 2.
                Line chart “Accuracy”: training rises from 10.0 % to 80.0 %, test rises from 20.0 % to 90.0 %; epoch\
                 from 1 to 2.""",
                curves.toString());
        assertEquals(4, curves.html().split("<img", -1).length - 1);
        assertEquals(2 * 2 * 430, curves.image().orElseThrow().getWidth());
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Charts.learningCurves(new History(List.of())));
        assertEquals(
                "learningCurves: expected at least one epoch, but the history is empty; train first",
                thrown.getMessage());
    }

    @Test
    void barsAreDescribedWithTheirValues() {
        BarChart bars = Charts.bars("Parameters").bar("conv", 156).bar("linear", 48120);
        assertEquals("Bar chart “Parameters”: conv 156, linear 48,120.", bars.toString());
        assertFalse(bars.html().isEmpty());
        BarChart groups = Charts.bars("")
                .horizontal()
                .series("scalar", List.of("a", "b"), 1, 2)
                .series("vector", List.of("a", "b"), 3, 4.5);
        assertEquals("Bar chart: scalar with a 1, b 2; vector with a 3.0, b 4.5.", groups.toString());
        assertFalse(groups.html().isEmpty());
    }

    @Test
    void barsNeedAValueForEachLabel() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Charts.bars("").series("a", List.of("x"), 1, 2));
        assertEquals(
                "chart: series \"a\" needs as many values as labels, but has 1 labels and 2 values",
                thrown.getMessage());
    }

    @Test
    void histogramsCountEveryFiniteValue() {
        Histogram histogram = Charts.histogram("Weights")
                .values("", -1, 0, 0.5, 1, Double.NaN)
                .bins(4);
        assertEquals(
                "Histogram “Weights”, number of values: 4 values from -1 to 1, half of them below 0.5.",
                histogram.toString());
        assertFalse(histogram.html().isEmpty());
        assertFalse(Charts.histogram("same").values("", 2, 2).html().isEmpty());
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Charts.histogram("").values("w", Double.NaN));
        assertEquals(
                "histogram: \"w\" needs at least one finite value, but all 1 are NaN or infinite", thrown.getMessage());
    }

    @Test
    void theConfusionMatrixNamesWhatIsConfusedMost() {
        ConfusionChart chart =
                Charts.confusionMatrix(new int[][] {{90, 10, 0}, {5, 95, 0}, {0, 1, 99}}, List.of("a", "b", "<c>"));
        assertEquals(
                "Confusion matrix: 284 of 300 right; most often a taken for b (10), b taken for a (5), <c> taken for b"
                        + " (1).",
                chart.toString());
        assertTrue(chart.html().contains("<title>a taken for b: 10 of 100 (10.0 %)</title>"));
        assertFalse(chart.html().contains("<c>"));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Charts.confusionMatrix(new int[2][2], List.of("a")));
        assertEquals("confusionMatrix: expected a name for each of 2 classes, but got 1 names", thrown.getMessage());
    }

    private static boolean hasPixel(BufferedImage image, int argb) {
        for (int pixel : pixels(image)) {
            if (pixel == argb) {
                return true;
            }
        }
        return false;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void seriesOfOneColourHaveDifferentMarks() {
        int colours = Theme.LIGHT.series().size();
        assertEquals(Theme.LIGHT.color(0), Theme.LIGHT.color(colours));
        assertTrue(XyDrawing.mark(0, 3).contains(-2, -2), "a dot fills its upper left");
        assertFalse(XyDrawing.mark(colours, 3).contains(-2, -2), "a triangle does not");
    }
}
