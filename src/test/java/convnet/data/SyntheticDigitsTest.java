package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SyntheticDigitsTest {
    @Test
    void saysWhatItIs() {
        assertEquals(
                "synthetic digits train: 60,000 images 1×28×28, 10 classes",
                SyntheticDigits.train().toString());
        assertEquals(
                "synthetic digits test: 10,000 images 1×28×28, 10 classes",
                SyntheticDigits.test().toString());
    }

    @Test
    void everyTenImagesHoldEveryDigitOnce() {
        Dataset digits = SyntheticDigits.test();
        for (int first = 0; first < digits.size(); first += 10) {
            int seen = 0;
            for (int i = first; i < first + 10; i++) {
                seen |= 1 << digits.label(i);
            }
            assertEquals(0b11_1111_1111, seen, "images from " + first);
        }
    }

    @Test
    void pixelsAreTheSameOnEveryMachine() {
        assertEquals("70f660eb", checksum(SyntheticDigits.draw("digits", 1000, 1)));
    }

    @Test
    void aLongerSetBeginsLikeAShorterOne() {
        Dataset ten = SyntheticDigits.draw("digits", 10, 5);
        Dataset fifty = SyntheticDigits.draw("digits", 50, 5);
        assertEquals(checksum(ten), checksum(fifty.take(10)));
        assertArrayEquals(ten.labels(), fifty.take(10).labels());
    }

    @Test
    void inkLiesInTheMiddleAndHasTheWeightOfWriting() {
        Dataset digits = SyntheticDigits.test();
        float[] pixels = new float[28 * 28];
        double ink = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < digits.size(); i++) {
            digits.image(i, pixels, 0);
            for (int k = 0; k < pixels.length; k++) {
                ink += pixels[k];
                x += pixels[k] * (k % 28);
                y += pixels[k] * (k / 28);
            }
        }
        assertEquals(14, x / ink, 0.2);
        assertEquals(14, y / ink, 0.2);
        double mean = ink / digits.size() / pixels.length;
        assertTrue(mean > 0.11 && mean < 0.15, "mean pixel " + mean + ", MNIST has 0.13");
    }

    private static String checksum(Dataset digits) {
        CRC32 crc = new CRC32();
        float[] pixels = new float[28 * 28];
        for (int i = 0; i < digits.size(); i++) {
            crc.update(digits.label(i));
            digits.image(i, pixels, 0);
            for (float pixel : pixels) {
                crc.update(Math.round(pixel * 255));
            }
        }
        return Long.toHexString(crc.getValue());
    }
}
