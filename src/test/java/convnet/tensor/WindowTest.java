package convnet.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest(name = "n={0} k={1} s={2} p={3} d={4} → {5}")
    @CsvSource({
        "4, 3, 1, 0, 1, 2",
        "5, 3, 1, 0, 1, 3",
        "5, 3, 2, 0, 1, 2",
        "7, 3, 2, 1, 1, 4",
        "6, 3, 2, 0, 1, 2",
        "224, 7, 2, 3, 1, 112",
        "55, 3, 2, 0, 1, 27",
        "3, 2, 1, 0, 1, 2",
        "28, 5, 1, 2, 1, 28",
        "11, 3, 1, 2, 2, 11",
        "1, 1, 5, 0, 1, 1",
    })
    void outputSizeRoundsDown(int n, int k, int s, int p, int d, int m) {
        assertEquals(m, new Window(k, s, p, d).outputSize(n));
    }

    @Test
    void outputSizeCountsTheStartsThatFit() {
        for (int n = 1; n <= 12; n++) {
            for (int k = 1; k <= 4; k++) {
                for (int s = 1; s <= 4; s++) {
                    for (int p = 0; p <= 2; p++) {
                        for (int d = 1; d <= 3; d++) {
                            int starts = 0;
                            for (int start = -p; start + d * (k - 1) < n + p; start += s) {
                                starts++;
                            }
                            Window window = new Window(k, s, p, d);
                            if (starts > 0) {
                                assertEquals(starts, window.outputSize(n));
                            } else {
                                int input = n;
                                assertThrows(ShapeException.class, () -> window.outputSize(input));
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void strideCanLeaveTheLastPositionsUnread() {
        assertEquals(1, Window.of(3).withStride(2).unread(6));
        assertEquals(0, Window.of(3).withStride(2).unread(5));
    }

    @Test
    void rejectsAWindowThatDoesNotFit() {
        ShapeException problem =
                assertThrows(ShapeException.class, () -> Window.of(5).outputSize(4));
        assertEquals(
                "window: size 5 covers 5 positions and does not fit input 4 with padding 0; use a smaller window or padding 1",
                problem.getMessage());
    }

    @Test
    void rejectsSizesThatMakeNoSense() {
        assertEquals(
                "window: stride must be 1 or more, but is 0",
                assertThrows(IllegalArgumentException.class, () -> Window.of(3).withStride(0))
                        .getMessage());
        assertEquals(
                "window: padding must be 0 or more, but is -1",
                assertThrows(IllegalArgumentException.class, () -> Window.of(3).withPadding(-1))
                        .getMessage());
    }
}
