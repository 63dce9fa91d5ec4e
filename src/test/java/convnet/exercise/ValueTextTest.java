package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ValueTextTest {
    @Test
    void numbersAreWrittenWithoutNoise() {
        assertEquals("3", ValueText.of(3f));
        assertEquals("-0.5", ValueText.of(-0.5f));
        assertEquals("0.33333", ValueText.of(1 / 3f));
        assertEquals("1.0000e-06", ValueText.of(1e-6));
        assertEquals("NaN", ValueText.of(Double.NaN));
    }

    @Test
    void matricesHaveColumns() {
        assertEquals("[[  1  2.5]\n [-10    0]]", ValueText.of(new float[][] {{1, 2.5f}, {-10, 0}}));
        assertEquals("[[[1  2]]\n [[3  4]]]", ValueText.of(new int[][][] {{{1, 2}}, {{3, 4}}}));
        assertEquals("[true  false]", ValueText.of(new boolean[] {true, false}));
    }

    @Test
    void longValuesAreCut() {
        assertTrue(ValueText.of(new float[100]).endsWith("0  …]"));
        assertTrue(ValueText.of(new float[100][2]).endsWith("\n …]"));
        assertEquals(203, ValueText.of("x".repeat(1000)).length());
    }
}
