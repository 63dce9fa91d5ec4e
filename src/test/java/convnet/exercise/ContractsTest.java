package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.Test;

class ContractsTest {
    public interface Good {
        void step(float[] weights, double rate, String name);

        long[][][][] counts(int[][] images, boolean padded);
    }

    public interface Bad {
        List<Float> apply(float[][][][][] tooDeep, Object anything);

        default int size() {
            return 0;
        }

        int read(String name) throws java.io.IOException;
    }

    interface Hidden {
        int apply();
    }

    @Test
    void primitivesTheirArraysAndStringsAreAllowed() {
        assertEquals(List.of(), Contracts.problems(Good.class));
        assertEquals(List.of(), Contracts.problems(Corr2d.class));
    }

    @Test
    void everythingElseIsNamed() {
        String rest = "; use primitives, their arrays of 1 to 4 dimensions, or String";
        List<String> problems = Contracts.problems(Bad.class);
        assertEquals(5, problems.size(), problems::toString);
        assertEquals(
                List.of(
                        "contract: Bad.apply returns List" + rest,
                        "contract: Bad.apply takes Object" + rest,
                        "contract: Bad.apply takes float[][][][][]" + rest,
                        "contract: Bad.read declares an exception; a failed call says so without it",
                        "contract: Bad.size has a body; the student writes every method"),
                problems.stream().sorted().toList());
        assertEquals(
                List.of("contract: expected a public interface, but got " + Hidden.class.getName()),
                Contracts.problems(Hidden.class));
    }

    @Test
    void copiesShareNothing() {
        float[][] rows = {{1, 2}, null, {3}};
        float[][] copy = (float[][]) Contracts.copy(rows);
        assertArrayEquals(rows[0], copy[0]);
        assertNotSame(rows[0], copy[0]);
        assertNull(copy[1]);
        assertEquals("text", Contracts.copy("text"));
        assertNotSame("text", Contracts.copy("text"));
        assertNull(Contracts.copy(null));
    }
}
