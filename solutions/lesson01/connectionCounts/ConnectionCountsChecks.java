package lesson01.connectionCounts;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConnectionCounts}. */
@Exercise(id = "connectionCounts", title = "Count what locality and sharing save", contract = ConnectionCounts.class)
final class ConnectionCountsChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "How many outputs are there, and how many inputs does each one read?",
                "24·24 outputs, each connected to all 28·28 pixels; each connection has a weight and is used once.",
                "long count = places * height * width; return new long[] {count, count};"
            })
    void fullyConnectedLayer(ConnectionCounts student) {
        assertClose(new long[] {451_584, 451_584}, student.apply("fully connected", 28, 28, 5));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "What does one output read now?",
                "A window of k rows and k columns; every window has weights of its own.",
                "long count = places * kernelSize * kernelSize; return new long[] {count, count};"
            })
    void localLayer(ConnectionCounts student) {
        assertClose(new long[] {14_400, 14_400}, student.apply("local", 28, 28, 5));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Which of the two numbers does sharing change?",
                "One set of weights serves all windows, but every window still multiplies.",
                "return new long[] {window, places * window};"
            })
    void convolutionSharesWeightsNotWork(ConnectionCounts student) {
        assertClose(new long[] {25, 14_400}, student.apply("convolution", 28, 28, 5));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "This picture is wider than high.",
                "The window has height − k + 1 places from top to bottom and width − k + 1 from left to right.",
                "(height - kernelSize + 1) * (width - kernelSize + 1)"
            })
    void picturesNeedNotBeSquare(ConnectionCounts student) {
        assertClose(new long[] {1920, 1920}, student.apply("fully connected", 6, 10, 3));
        assertClose(new long[] {288, 288}, student.apply("local", 6, 10, 3));
        assertClose(new long[] {9, 288}, student.apply("convolution", 6, 10, 3));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "How many places has a window that is as large as the picture?",
                "One. Then all three layers are the same, and all six counts too.",
                "4 - 4 + 1 is 1"
            })
    void windowMayCoverThePicture(ConnectionCounts student) {
        assertClose(new long[] {16, 16}, student.apply("fully connected", 4, 4, 4));
        assertClose(new long[] {16, 16}, student.apply("local", 4, 4, 4));
        assertClose(new long[] {16, 16}, student.apply("convolution", 4, 4, 4));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "A million pixels, nearly a million outputs: what is their product?",
                "It does not fit into an int. Make the first factor of every product a long, also of the places and the window.",
                "long places = (long) (height - kernelSize + 1) * (width - kernelSize + 1);"
            })
    void largePicturesNeedLong(ConnectionCounts student) {
        assertClose(new long[] {996_004_000_000L, 996_004_000_000L}, student.apply("fully connected", 1000, 1000, 3));
        assertClose(new long[] {8_964_036, 8_964_036}, student.apply("local", 1000, 1000, 3));
        assertClose(new long[] {9, 8_964_036}, student.apply("convolution", 1000, 1000, 3));
        assertClose(new long[] {9, 26_998_020_036L}, student.apply("convolution", 60_000, 50_000, 3));
        long product = 30_003_000_000_000L;
        assertClose(new long[] {product, product}, student.apply("fully connected", 60_000, 50_000, 50_000));
        long local = 250_050_002_500_000_000L;
        assertClose(new long[] {local, local}, student.apply("local", 60_000, 60_000, 50_000));
    }
}
