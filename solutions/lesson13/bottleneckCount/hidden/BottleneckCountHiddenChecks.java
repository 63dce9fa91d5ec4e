package lesson13.bottleneckCount.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson13.bottleneckCount.BottleneckCount;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link BottleneckCount}: random inputs, compared with the reference solution. */
@HiddenChecks(contract = BottleneckCount.class)
final class BottleneckCountHiddenChecks {
    private static final BottleneckCount SOLUTION = new BottleneckCountSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a block that keeps the shape.",
                "Three convolutions, three normalisations.",
                "2 * (mid + mid + out)"
            })
    void sameShape(BottleneckCount student, Random random) {
        for (int i = 0; i < 5; i++) {
            int out = 3 + random.nextInt(300);
            int mid = 2 + random.nextInt(100);
            assertClose(SOLUTION.apply(out, mid, out, 1), student.apply(out, mid, out, 1));
        }
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a block that changes channels, stride, or both.",
                "Either needs the projection.",
                "in != out || stride != 1"
            })
    void changedShape(BottleneckCount student, Random random) {
        for (int i = 0; i < 5; i++) {
            int in = 3 + random.nextInt(300);
            int mid = 2 + random.nextInt(100);
            assertClose(SOLUTION.apply(in, mid, in + 7, 1), student.apply(in, mid, in + 7, 1));
            assertClose(SOLUTION.apply(in, mid, in, 2), student.apply(in, mid, in, 2));
            assertClose(SOLUTION.apply(in, mid, 2 * in, 2), student.apply(in, mid, 2 * in, 2));
        }
        int many = 50_000 + random.nextInt(10_000);
        assertClose(SOLUTION.apply(many, many, 3, 1), student.apply(many, many, 3, 1));
        assertClose(SOLUTION.apply(3, many, many, 2), student.apply(3, many, many, 2));
        assertClose(SOLUTION.apply(many, 3, many, 2), student.apply(many, 3, many, 2));
    }
}
