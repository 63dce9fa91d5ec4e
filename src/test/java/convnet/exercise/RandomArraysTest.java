package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomArraysTest {
    @Test
    void sameStateOfTheGeneratorSameNumbers() {
        float[] row = RandomArrays.random(24, new Random(3));
        float[][][][] blocks = RandomArrays.random(new int[] {2, 3, 2, 2}, new Random(3));
        for (int i = 0; i < row.length; i++) {
            assertEquals(row[i], blocks[i / 12][i / 4 % 3][i / 2 % 2][i % 2]);
        }
        assertArrayEquals(
                RandomArrays.random(4, 6, new Random(3))[0], RandomArrays.random(1, 1, 6, new Random(3))[0][0]);
    }

    @Test
    void numbersLieFromMinusOneToOneOnBothSidesOfZero() {
        float low = 1;
        float high = -1;
        for (float value : RandomArrays.random(1000, new Random(1))) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        assertTrue(low >= -1 && low < -0.9f, "lowest " + low);
        assertTrue(high < 1 && high > 0.9f, "highest " + high);
    }

    @Test
    void aShapeThatIsNotFourDimensionalIsNamed() {
        Throwable problem = assertThrows(
                IllegalArgumentException.class, () -> RandomArrays.random(new int[] {2, 3}, new Random(1)));
        assertEquals("random array: expected 4 sizes, got 2; use the methods for 1 to 3 sizes", problem.getMessage());
    }
}
