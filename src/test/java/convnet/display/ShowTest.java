package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class ShowTest {
    @Test
    void outsideOfNotebooksTheTextIsPrinted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Show.show(new Html("<b>a</b>", "a"));
            Show.show(null);
            Show.show(List.of(1, 2));
        } finally {
            System.setOut(before);
        }
        assertEquals(
                List.of("a", "null", "[1, 2]"),
                bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void displayableValuesHaveHtmlAndText() {
        Bundle bundle = Bundle.of(new Html("<b>a</b>", "a"));
        assertEquals("<b>a</b>", bundle.data().get("text/html"));
        assertEquals("a", bundle.text());
    }

    @Test
    void imagesTravelAsPngWithAllTheirPixels() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 1, 0x123456);
        Bundle bundle = Bundle.of(image);
        assertEquals("image, 3×2 pixels", bundle.text());
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(bundle.data().get("image/png"))));
        assertEquals(0xff123456, decoded.getRGB(2, 1));
    }

    @Test
    void picturesBringAnImageForViewersWithoutHtml() {
        Picture picture = Picture.of(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "a black square");
        Bundle bundle = Bundle.of(picture);
        assertEquals(
                Set.of("text/plain", "text/html", "image/png"), bundle.data().keySet());
        assertEquals("a black square", bundle.text());
    }

    @Test
    void tablesAppearAsHtmlTables() {
        Bundle bundle = Bundle.of(Table.create("sizes", IntColumn.create("n", 1, 2)));
        assertTrue(bundle.data().get("text/html").contains("<caption>sizes</caption>"));
    }

    @Test
    void matricesAreAligned() {
        assertEquals("1  10\n0  -1", Bundle.of(new float[][] {{1, 10}, {0, -1}}).text());
        assertEquals("0.5  12.25", Bundle.of(new float[] {0.5f, 12.25f}).text().replaceAll("0\\.50", "0.5"));
        assertEquals(
                "[0]\n  1  2\n[1]\n  3  4",
                Bundle.of(new int[][][] {{{1, 2}}, {{3, 4}}}).text());
        assertEquals("a  b", Bundle.of(new String[] {"a", "b"}).text());
    }

    @Test
    void longArraysAreCut() {
        assertTrue(Bundle.of(new double[1000]).text().endsWith("… 1000 values"));
        assertTrue(Bundle.of(new double[1000][1]).text().endsWith("\n… 1000 rows"));
    }
}
