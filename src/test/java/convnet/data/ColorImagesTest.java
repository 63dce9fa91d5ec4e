package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.tensor.Shape;
import org.junit.jupiter.api.Test;

class ColorImagesTest {
    @Test
    void digitsInColourHaveTheShapeOfCifarImages() {
        Dataset digits = MnistSample.test().take(20);
        Dataset colored = ColorImages.colored("in colour", digits, 5);
        assertEquals(Shape.of(3, 32, 32), colored.imageShape());
        assertArrayEquals(digits.labels(), colored.labels());
        assertEquals(digits.classes(), colored.classes());
    }

    @Test
    void inkIsBrighterThanPaperAndTheSameDrawsGiveTheSamePixels() {
        Dataset digits = MnistSample.test().take(20);
        Dataset colored = ColorImages.colored("in colour", digits, 5);
        float[] image = colored.image(7).data();
        float[] ink = digits.padded(2).image(7).data();
        float paper = image[0];
        for (int p = 0; p < ink.length; p++) {
            assertTrue(image[p] >= paper && (ink[p] < 0.9f || image[p] > paper), "pixel " + p);
        }
        assertArrayEquals(
                image, ColorImages.colored("again", digits, 5).image(7).data());
    }
}
