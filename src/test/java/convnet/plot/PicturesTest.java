package convnet.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.display.Displayable;
import convnet.display.Picture;
import convnet.plot.HouseLook.Theme;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final float[][] INPUT = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
    private static final float[][] KERNEL = {{0, 1}, {2, 3}};

    @Test
    void everyNumberOfAnImageIsASharpBlock() {
        Picture picture = Pictures.image(Tensor.of(new float[][] {{0, 1}, {0.5f, 0.25f}}));
        assertEquals(168, picture.light().getWidth());
        assertEquals(0xff000000, picture.light().getRGB(83, 83));
        assertEquals(0xffffffff, picture.light().getRGB(84, 83));
        assertEquals("grey image, 2×2 pixels", picture.toString());
        assertTrue(picture.html().contains("width=\"168\""));
    }

    @Test
    void numbersThatAreNoPixelsAreStretchedAndTheAlternativeSaysSo() {
        Picture picture = Pictures.image(Tensor.of(new float[][] {{-2, 3}}));
        assertEquals("grey image, 2×1 pixels, black at −2, white at 3", picture.toString());
        assertEquals(0xff000000, picture.light().getRGB(0, 0));
    }

    @Test
    void colourImagesHaveThreeChannels() {
        Picture picture = Pictures.image(Tensor.of(Shape.of(3, 1, 1), 1, 0, 0.2f));
        assertEquals(0xffff0033, picture.light().getRGB(0, 0));
        ShapeException thrown = assertThrows(ShapeException.class, () -> Pictures.image(Tensor.zeros(2, 4, 4)));
        assertEquals(
                "image: expected a grey image (H, W) or (1, H, W) or a colour image (3, H, W), but got (2, 4, 4)",
                thrown.getMessage());
        assertTrue(assertThrows(ShapeException.class, () -> Pictures.image(Tensor.zeros(5, 1, 4, 4)))
                .getMessage()
                .endsWith("; for several images use Pictures.grid"));
    }

    @Test
    void aGridKeepsOrderAndCaptions() {
        ImageGrid grid = Pictures.grid(Tensor.zeros(3, 1, 4, 4)).captions(List.of("a", "<b>", "c"));
        assertEquals("3 images of 4×4 pixels", grid.toString());
        assertTrue(grid.html().contains("<figcaption>&lt;b&gt;</figcaption>"));
        assertEquals(3, count(grid.html(), "<img"));
        assertTrue(grid.image().isPresent());
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> grid.captions(List.of("a")));
        assertEquals("grid: expected a caption for each of 3 images, but got 1", thrown.getMessage());
        thrown = assertThrows(IllegalArgumentException.class, () -> Pictures.grid(List.of()));
        assertEquals("grid: expected at least one image, but got none", thrown.getMessage());
    }

    @Test
    void filtersAreDrawnAroundZeroForLightAndDarkPages() {
        Tensor weight = Tensor.of(Shape.of(2, 1, 1, 2), -0.5f, 0, 0.25f, 0.5f);
        ImageGrid filters = Pictures.filters(weight);
        assertEquals("2 filters of 1×2 weights, from −0.5 to 0.5", filters.toString());
        assertEquals(3, count(filters.html(), "class=\"cn-light cn-sharp\""));
        assertEquals(3, count(filters.html(), "class=\"cn-dark cn-sharp\" hidden"));
        Shape one = Shape.of(1, 1, 2);
        assertEquals(
                0xff0a5ca8,
                Pixels.signed(weight.data(), 0, one, 0.5f, Theme.LIGHT).getRGB(0, 0));
        assertEquals(
                0xfff3f4f6,
                Pixels.signed(weight.data(), 0, one, 0.5f, Theme.LIGHT).getRGB(1, 0));
        assertEquals(
                0xfff5a352,
                Pixels.signed(weight.data(), 2, one, 0.5f, Theme.DARK).getRGB(1, 0));
    }

    @Test
    void filtersOverSeveralChannelsStandInRows() {
        ImageGrid filters = Pictures.filters(Tensor.zeros(4, 3, 2, 2));
        assertEquals("4 filters of 2×2 weights for each of 3 channels, from 0 to 0", filters.toString());
        assertTrue(filters.html().contains("grid-template-columns:repeat(5,max-content)"));
        assertTrue(filters.html().contains(">channel 2<"));
    }

    @Test
    void featureMapsOfOneImageShareAScale() {
        Tensor maps = Tensor.zeros(2, 3, 4, 4);
        maps.set(6, 1, 2, 0, 0);
        assertEquals(
                "3 feature maps of 4×4 numbers, from 0 to 6",
                Pictures.featureMaps(maps, 1).toString());
        assertTrue(Pictures.featureMaps(maps, 1).html().contains("0 to 6"));
        maps.set(-3, 1, 0, 0, 0);
        assertTrue(Pictures.featureMaps(maps, 1).html().contains("−6 to 6, zero in the middle"));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Pictures.featureMaps(maps, 2));
        assertEquals("featureMaps: expected an image from 0 to 1, but got 2", thrown.getMessage());
    }

    @Test
    void numbersAreCellsWithTextAndAnAlternative() {
        NumberGrid grid = Pictures.numbers(INPUT).marked(1, 2).caption("a & b");
        assertTrue(grid.html().contains("aria-label=\"3×3 numbers: 0  1  2; 3  4  5; 6  7  8\""));
        assertEquals(9, count(grid.html(), "<text"));
        assertEquals("a & b\n0  1  2\n3  4  5\n6  7  8", grid.toString());
        assertFalse(Pictures.numbers(new float[][] {{-1, 0.5f}}).shaded().html().contains("NaN"));
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> grid.window(2, 0, 2, 1));
        assertEquals("numbers: window 2×1 at row 2, column 0 is not within the 3×3 cells", thrown.getMessage());
        thrown = assertThrows(IllegalArgumentException.class, () -> Pictures.numbers(new float[40][40]));
        assertEquals(
                "numbers: expected at most 1200 cells, but the matrix has 40×40; draw a part of it, or Pictures.image of"
                        + " all",
                thrown.getMessage());
    }

    @Test
    void oneStepWritesOutItsSum() {
        assertEquals(
                "One step of a convolution (input 3×3, kernel 2×2, output 2×2): output[0][1] = 1·0 + 2·1 + 4·2 + 5·3 ="
                        + " 25.",
                Pictures.convolutionStep(INPUT, KERNEL, 0, 1).toString());
        assertEquals(
                "One step of a convolution (input 3×3, kernel 2×2, stride 2, padding 1, output 2×2): output[1][0] ="
                        + " 0·0 + 3·1 + 0·2 + 6·3 = 21.",
                Pictures.convolutionStep(INPUT, KERNEL, 1, 0)
                        .padding(1)
                        .stride(2)
                        .toString());
        assertEquals(
                "One step of a convolution (input 3×3, kernel 2×2, dilation 2, output 1×1): output[0][0] = 0·0 + 2·1 +"
                        + " 6·2 + 8·3 = 38.",
                Pictures.convolutionStep(INPUT, KERNEL, 0, 0).dilation(2).toString());
    }

    @Test
    void theWindowIsMarkedOnTheInputAndLaterResultsAreOpen() {
        String html = Pictures.convolutionStep(INPUT, KERNEL, 0, 1).html();
        assertEquals(8, count(html, "stroke:var(--cn-blue,"), "four cells of the input, four products");
        assertEquals(1, count(html, "stroke:var(--cn-orange,"));
        assertFalse(html.contains(">37<"), "the step after this one is not shown yet");
    }

    @Test
    void aStepOutsideOfTheOutputIsRefused() {
        ConvolutionStep step = Pictures.convolutionStep(INPUT, KERNEL, 2, 0);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, step::html);
        assertEquals(
                "convolutionStep: the output is 2×2, so y goes from 0 to 1 and x from 0 to 1, but got y 2 and x 0",
                thrown.getMessage());
        assertTrue(step.padding(1).toString().contains("output[2][0]"));
    }

    @Test
    void allStepsStandSideBySide() {
        String html = Pictures.convolutionSteps(INPUT, KERNEL).html();
        assertEquals(4, count(html, "<svg"));
        assertTrue(html.contains(
                "<desc>Step y 1, x 0: the window starts at row 1, column 0 of the input and gives 37</desc>"));
        ConvolutionSteps many = Pictures.convolutionSteps(new float[10][10], KERNEL);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, many::html);
        assertEquals(
                "convolutionSteps: expected at most 64 steps, but an output of 9×9 takes 81; use a smaller input or a"
                        + " larger stride",
                thrown.getMessage());
    }

    @Test
    void poolingStepsShowMaximumOrAverageOfEachWindow() {
        String maximum = Pictures.poolingSteps(INPUT, 2).stride(1).html();
        assertEquals(4, count(maximum, "<svg"));
        assertTrue(maximum.contains(
                "<desc>Step y 1, x 0: the window starts at row 1, column 0 of the input; its maximum is 7</desc>"));
        String average = Pictures.poolingSteps(INPUT, 2).average().html();
        assertEquals(1, count(average, "<svg"));
        assertTrue(average.contains("its average is 2</desc>"));
        assertEquals(
                "All steps of a pooling by the maximum (input 3×3, window 2×2, stride 2, output 1×1)",
                Pictures.poolingSteps(INPUT, 2).toString());
        PoolingSteps many = Pictures.poolingSteps(new float[10][10], 1);
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, many::html);
        assertEquals(
                "poolingSteps: expected at most 64 steps, but an output of 10×10 takes 100; use a smaller input or a"
                        + " larger stride",
                thrown.getMessage());
    }

    @Test
    void drawingsAreTheSameEveryTimeAndFetchNothing() {
        for (Displayable value : List.of(
                Pictures.numbers(INPUT),
                Pictures.convolutionStep(INPUT, KERNEL, 1, 1),
                Pictures.convolutionSteps(INPUT, KERNEL),
                Pictures.poolingSteps(INPUT, 2),
                Pictures.filters(Tensor.zeros(2, 2, 3, 3)))) {
            String html = value.html();
            assertEquals(html, value.html());
            String local = html.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
            assertFalse(local.matches("(?s).*(https?:|url\\(|@import|src=\"[^d]).*"));
        }
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
