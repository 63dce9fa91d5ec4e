package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureTest {
    private final BufferedImage light = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
    private final BufferedImage dark = new BufferedImage(8, 4, BufferedImage.TYPE_INT_ARGB);

    @Test
    void aLightAndADarkRenderingStandSideBySideAndOneIsHidden() {
        String html = Picture.of(light, "a line").dark(dark).html();
        assertEquals(2, html.split("<img", -1).length - 1);
        assertTrue(html.contains("<img class=\"cn-light\" src=\"data:image/png;base64,"));
        assertTrue(html.contains("<img class=\"cn-dark\" hidden src=\"data:image/png;base64,"));
        assertTrue(html.contains("prefers-color-scheme:dark"));
        assertTrue(html.contains("html[data-theme=\"dark\"]"));
        assertTrue(html.contains("body[data-jp-theme-light=\"false\"]"));
    }

    @Test
    void onePictureForBothIsEmbeddedOnce() {
        assertEquals(1, Picture.of(light, "a line").html().split("<img", -1).length - 1);
    }

    @Test
    void isShownAtHalfItsPixelsUnlessToldOtherwise() {
        assertTrue(Picture.of(light, "a line").html().contains("width=\"4\""));
        assertTrue(Picture.of(light, "a line").width(30).html().contains("width=\"30\""));
    }

    @Test
    void captionAndAlternativeAreEscaped() {
        Picture picture = Picture.of(light, "<x> \"y\"").caption("a & b");
        assertTrue(picture.html().contains("alt=\"&lt;x&gt; &quot;y&quot;\""));
        assertTrue(picture.html().contains("<figcaption>a &amp; b</figcaption>"));
        assertEquals("a & b (<x> \"y\")", picture.toString());
    }

    @Test
    void asksForNothingFromElsewhere() {
        assertFalse(Picture.of(light, "a line").dark(dark).html().matches("(?s).*(https?:|src=\"//|url\\().*"));
    }

    @Test
    void theSamePixelsGiveTheSameHtml() {
        assertEquals(
                Picture.of(light, "a line").html(), Picture.of(light, "a line").html());
    }

    @Test
    void refusesAnEmptyAlternative() {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Picture.of(light, " "));
        assertEquals(
                "picture: expected a text alternative that says what the image shows, but it is empty",
                thrown.getMessage());
    }
}
