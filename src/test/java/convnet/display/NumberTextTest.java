package convnet.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void wholeNumbersHaveCommasAndNoPoint() {
        assertEquals("61,706", NumberText.of(61706, 3).format(61706));
        assertEquals("-3", NumberText.of(61706, -3).format(-3));
    }

    @Test
    void fractionsGetAboutFiveDigitsAlikeInAColumn() {
        NumberText losses = NumberText.of(2.302585, 0.05119);
        assertEquals("2.3026", losses.format(2.302585));
        assertEquals("0.0512", losses.format(0.05119));
        assertEquals("123.46", NumberText.of(123.4567).format(123.4567));
    }

    @Test
    void noMoreDecimalsThanTheNumbersHave() {
        assertEquals("0.5", NumberText.of(0.5, 2).format(0.5));
        assertEquals("0.1", NumberText.of(0.1f, -1).format(0.1f));
    }

    @Test
    void tinyAndHugeNumbersSplitOffAPowerOfTen() {
        assertEquals("1.20e-05", NumberText.of(1.2e-5).format(1.2e-5));
        assertEquals("0", NumberText.of(1.2e-5, 0).format(0));
        assertEquals("3.00e+20", NumberText.of(3e20).format(3e20));
    }

    @Test
    void whatIsNotANumberIsSaid() {
        NumberText style = NumberText.of(1.5, Double.NaN);
        assertEquals("NaN", style.format(Double.NaN));
        assertEquals("-∞", style.format(Double.NEGATIVE_INFINITY));
        assertEquals("0.0", style.format(-0.0));
    }
}
