package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ExpectationsTest {
    private static final float[][] EXPECTED = {{19, 25}, {37, 43}};

    private static String complaint(Object expected, Object actual) {
        return assertThrows(AssertionFailedError.class, () -> Expectations.assertClose(expected, actual))
                .getMessage();
    }

    @Test
    void equalAndNearlyEqualValuesPass() {
        Expectations.assertClose(EXPECTED, new float[][] {{19, 25.001f}, {37, 43}});
        Expectations.assertClose(1e6f, 1e6f + 50);
        Expectations.assertClose(0.0, -0.0);
        Expectations.assertClose("same", "same");
        Expectations.assertClose(new int[][][] {{{1, 2}}}, new int[][][] {{{1, 2}}});
        Expectations.assertClose(true, true);
        Expectations.assertClose(new float[0][0], new float[0][0]);
    }

    @Test
    void firstWrongElementIsNamedAndBothMatricesAreKept() {
        float[][] wrong = {{19, 23}, {0, 43}};
        AssertionFailedError error =
                assertThrows(AssertionFailedError.class, () -> Expectations.assertClose(EXPECTED, wrong));
        assertEquals("element [0][1] is 23, expected 25", error.getMessage());
        assertSame(EXPECTED, error.getExpected().getEphemeralValue());
        assertSame(wrong, error.getActual().getEphemeralValue());
    }

    @Test
    void notANumberNeverPasses() {
        String text = complaint(EXPECTED, new float[][] {{19, 25}, {37, Float.NaN}});
        assertTrue(text.startsWith("element [1][1] is NaN, expected 43"), text);
        assertEquals("the result is NaN, expected 2", complaint(2.0f, Float.NaN));
        assertTrue(complaint(new double[] {1}, new double[] {Double.NaN}).startsWith("element [0] is NaN, expected 1"));
    }

    @Test
    void infinityNeverPasses() {
        assertTrue(complaint(new float[] {1e30f}, new float[] {Float.POSITIVE_INFINITY})
                .startsWith("element [0] is Infinity, expected 1.0000e+30"));
        assertDoesNotThrow(() -> Expectations.assertClose(Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY));
    }

    @Test
    void wrongShapeIsNamed() {
        String text = complaint(EXPECTED, new float[3][3]);
        assertTrue(text.startsWith("the result is a matrix 3×3, expected a matrix 2×2"), text);
        assertTrue(complaint(new float[4], new float[5])
                .startsWith("the result is an array of length 5, expected an array of length 4"));
        assertTrue(complaint(new float[2][1][3], new float[2][1][4])
                .startsWith("the result is an array 2×1×4, expected an array 2×1×3"));
        assertTrue(complaint(EXPECTED, new float[0][]).startsWith("the result is an array of length 0, expected"));
    }

    @Test
    void nullIsNamed() {
        assertEquals("the result is null, expected a matrix 2×2", complaint(EXPECTED, null));
        String text = complaint(EXPECTED, new float[][] {{19, 25}, null});
        assertTrue(text.startsWith("row [1] of the result is null"), text);
    }

    @Test
    void unevenRowsAreNamed() {
        String text = complaint(EXPECTED, new float[][] {{19, 25}, {37}});
        assertTrue(text.startsWith("the rows of the result differ in length: [0] has 2, [1] has 1"), text);
    }

    @Test
    void rowsOfDifferentLengthMayBeExpected() {
        float[][] expected = {{1}, {2, 3}};
        Expectations.assertClose(expected, new float[][] {{1}, {2, 3}});
        assertTrue(complaint(expected, new float[][] {{1}, {2}}).startsWith("[1] has length 1, expected 2"));
    }

    @Test
    void otherTypesAreNamed() {
        assertEquals("the result is \"b\", expected \"a\"", complaint("a", "b"));
        assertEquals("the result is 3, expected 4", complaint(4, 3));
        assertEquals("the result is false, expected true", complaint(true, false));
    }

    @Test
    void closeSaysTheSameWithoutThrowing() {
        assertTrue(Expectations.close(EXPECTED, new float[][] {{19, 25}, {37, 43}}));
        assertFalse(Expectations.close(EXPECTED, new float[][] {{19, 25}, {37, Float.NaN}}));
    }
}
