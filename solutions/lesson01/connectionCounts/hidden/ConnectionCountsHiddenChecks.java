package lesson01.connectionCounts.hidden;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import java.util.Random;
import lesson01.connectionCounts.ConnectionCounts;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConnectionCounts}: random pictures and windows. */
@HiddenChecks(contract = ConnectionCounts.class)
final class ConnectionCountsHiddenChecks {
    private static final ConnectionCounts SOLUTION = new ConnectionCountsSolution();

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Try a small picture and draw all lines.",
                "Outputs times inputs, in both counts.",
                "long count = places * height * width;"
            })
    void fullyConnectedLayers(ConnectionCounts student, Random random) {
        int height = 10 + random.nextInt(20);
        int width = 31 + random.nextInt(20);
        int kernelSize = 2 + random.nextInt(5);
        assertClose(
                SOLUTION.apply("fully connected", height, width, kernelSize),
                student.apply("fully connected", height, width, kernelSize));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Try a small picture and draw the lines of one window.",
                "Outputs times the numbers of a window, in both counts.",
                "long count = places * kernelSize * kernelSize;"
            })
    void localLayers(ConnectionCounts student, Random random) {
        int height = 10 + random.nextInt(20);
        int width = 31 + random.nextInt(20);
        int kernelSize = 2 + random.nextInt(5);
        assertClose(
                SOLUTION.apply("local", height, width, kernelSize), student.apply("local", height, width, kernelSize));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which count falls by sharing, and which stays?",
                "The weights of one window; the multiplications of all windows.",
                "return new long[] {window, places * window};"
            })
    void convolutions(ConnectionCounts student, Random random) {
        int height = 10 + random.nextInt(20);
        int width = 31 + random.nextInt(20);
        int kernelSize = 2 + random.nextInt(5);
        assertClose(
                SOLUTION.apply("convolution", height, width, kernelSize),
                student.apply("convolution", height, width, kernelSize));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "Try a photo of a camera.",
                "The product of ints is an int. Make the first factor a long.",
                "(long) (height - kernelSize + 1) * (width - kernelSize + 1)"
            })
    void photosOfACamera(ConnectionCounts student, Random random) {
        int kernelSize = 3 + random.nextInt(5);
        assertClose(
                SOLUTION.apply("fully connected", 3000, 4000, kernelSize),
                student.apply("fully connected", 3000, 4000, kernelSize));
        assertClose(
                SOLUTION.apply("convolution", 60_000, 50_000, kernelSize),
                student.apply("convolution", 60_000, 50_000, kernelSize));
    }
}
