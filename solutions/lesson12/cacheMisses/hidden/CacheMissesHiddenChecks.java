package lesson12.cacheMisses.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson12.cacheMisses.CacheMisses;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link CacheMisses}: matrices in several orders, and random reads. */
@HiddenChecks(contract = CacheMisses.class)
final class CacheMissesHiddenChecks {
    private static final CacheMisses SOLUTION = new CacheMissesSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a matrix of your own.",
                "Line = element / lineSize, place = line mod slots.",
                "lines[line % slots] != line"
            })
    void matricesByRowsAndColumns(CacheMisses student, Random random) {
        int rows = 8 + random.nextInt(8);
        int columns = 16 + random.nextInt(8);
        int[] byRows = new int[rows * columns];
        int[] byColumns = new int[rows * columns];
        for (int i = 0; i < byRows.length; i++) {
            byRows[i] = i;
            byColumns[i] = i % rows * columns + i / rows;
        }
        compare(student, byRows, 9, 4);
        compare(student, byColumns, 9, 4);
        compare(student, byColumns, 4, 6);
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try reads that jump.",
                "Only the line that a place holds is a hit, and the cache begins empty.",
                "Arrays.fill(lines, -1);"
            })
    void randomReads(CacheMisses student, Random random) {
        for (int test = 0; test < 4; test++) {
            int[] elements = random.ints(60, 0, 120).toArray();
            elements[0] = 0;
            compare(student, elements, 9 + test, 4 + test);
        }
    }

    private static void compare(CacheMisses student, int[] elements, int lineSize, int slots) {
        assertClose(SOLUTION.apply(elements, lineSize, slots), student.apply(elements, lineSize, slots));
    }
}
