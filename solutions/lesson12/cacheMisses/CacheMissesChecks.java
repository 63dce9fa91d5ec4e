package lesson12.cacheMisses;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link CacheMisses}. */
@Exercise(id = "cacheMisses", title = "Count the misses of a cache", contract = CacheMisses.class)
final class CacheMissesChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "The first read of a line is a miss; the others find their neighbour's line in the cache.",
                "Elements 0 to 3 lie in line 0, elements 4 to 7 in line 1.",
                "int line = element / lineSize;"
            })
    void neighboursComeWithTheLine(CacheMisses student) {
        assertClose(2, student.apply(new int[] {0, 1, 2, 3, 4, 5, 6, 7}, 4, 8));
        assertClose(1, student.apply(new int[] {9, 11, 8, 10}, 4, 8));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "The cache begins empty: even the very first read is a miss.",
                "A new int[] holds zeros, and 0 is the number of a line. Fill it with a number that no line has.",
                "Arrays.fill(lines, -1);"
            })
    void theCacheBeginsEmpty(CacheMisses student) {
        assertClose(1, student.apply(new int[] {0}, 4, 2));
        assertClose(2, student.apply(new int[] {3, 4, 1, 7}, 4, 2));
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "Two lines that share a place drive each other out.",
                "With 2 places, lines 0 and 2 both lie in place 0. Store which line a place holds.",
                "if (lines[line % slots] != line) { misses++; lines[line % slots] = line; }"
            })
    void linesOfOnePlaceDriveEachOtherOut(CacheMisses student) {
        assertClose(4, student.apply(new int[] {0, 8, 1, 9}, 4, 2));
        assertClose(2, student.apply(new int[] {0, 4, 1, 5}, 4, 2));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Read a matrix of 8 rows with 8 columns down its columns: element y·8 + x.",
                "Each row is two lines; 8 rows share the places.",
                "Count the misses of one column by hand first."
            })
    void aMatrixReadByRowsAndByColumns(CacheMisses student) {
        int[] byRows = new int[64];
        int[] byColumns = new int[64];
        for (int i = 0; i < 64; i++) {
            byRows[i] = i;
            byColumns[i] = i % 8 * 8 + i / 8;
        }
        assertClose(16, student.apply(byRows, 4, 4));
        assertClose(64, student.apply(byColumns, 4, 4));
        assertClose(16, student.apply(byColumns, 4, 16));
    }
}
