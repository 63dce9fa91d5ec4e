package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoTest {
    @Test
    void colourAndGrey() {
        assertEquals(Shape.of(3, 128, 192), Photo.CAT.image().shape());
        assertEquals(Shape.of(3, 128, 192), Photo.COFFEE.image().shape());
        assertEquals(Shape.of(1, 160, 160), Photo.PHOTOGRAPHER.image().shape());
        assertNotSame(Photo.CAT.image(), Photo.CAT.image());
    }

    @Test
    void redIsTheFirstChannel() {
        Tensor cat = Photo.CAT.image();
        double[] means = new double[3];
        for (int i = 0; i < cat.data().length; i++) {
            assertTrue(cat.data()[i] >= 0 && cat.data()[i] <= 1);
            means[i / (128 * 192)] += cat.data()[i] / (128 * 192);
        }
        // The means of the original's channels: 147.67, 111.44, 86.80 of 255.
        assertArrayEquals(new double[] {147.67 / 255, 111.44 / 255, 86.80 / 255}, means, 0.001);
    }

    @Test
    void greyIsTheMeanOfTheChannels() {
        Tensor colour = Photo.COFFEE.image();
        Tensor grey = Photo.COFFEE.grey();
        assertEquals(Shape.of(1, 128, 192), grey.shape());
        float mean = (colour.get(0, 7, 11) + colour.get(1, 7, 11) + colour.get(2, 7, 11)) / 3;
        assertEquals(mean, grey.get(0, 7, 11), 1e-6f);
        assertArrayEquals(
                Photo.PHOTOGRAPHER.image().data(), Photo.PHOTOGRAPHER.grey().data());
    }

    @ParameterizedTest
    @EnumSource
    void isSmall(Photo photo) throws IOException {
        String file = "photos/" + photo.name().toLowerCase(Locale.ROOT) + ".png";
        try (InputStream in = Photo.class.getResourceAsStream(file)) {
            int size = in.readAllBytes().length;
            assertTrue(size <= 100_000, file + ": " + size + " bytes");
        }
    }

    @Test
    void aSmallerPictureHasTheMeanOfWhatEachPixelCovers() {
        BufferedImage three = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
        three.getRaster().setSample(0, 0, 0, 30);
        three.getRaster().setSample(1, 0, 0, 60);
        three.getRaster().setSample(2, 0, 0, 120);
        BufferedImage two = PhotoWriter.smaller(three, 2, 1);
        assertEquals(40, two.getRaster().getSample(0, 0, 0));
        assertEquals(100, two.getRaster().getSample(1, 0, 0));
    }
}
