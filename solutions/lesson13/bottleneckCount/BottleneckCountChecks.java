package lesson13.bottleneckCount;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link BottleneckCount}. */
@Exercise(
        id = "bottleneckCount",
        title = "Count the parameters of a bottleneck block",
        contract = BottleneckCount.class)
final class BottleneckCountChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Count the weights of the three convolutions first: a k×k convolution from a to b channels has k·k·a·b.",
                "Then add batch normalisation: two numbers for each output channel of each convolution.",
                "(long) in * mid + 9L * mid * mid + (long) mid * out + 2 * (mid + mid + out)"
            })
    void blockWithoutProjection(BottleneckCount student) {
        assertClose(68L, student.apply(4, 2, 4, 1));
        assertClose(27500300000L, student.apply(50000, 50000, 50000, 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "This is the second block of ResNet-50: 256 channels in and out.",
                "Does the shape change? If not, the shortcut has no parameters.",
                "in != out || stride != 1 decides"
            })
    void secondBlockOfResNet50(BottleneckCount student) {
        assertClose(70400L, student.apply(256, 64, 256, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "The first block of ResNet-50 makes 256 channels of 64: it needs a projection.",
                "A 1×1 convolution from in to out channels, and its batch normalisation.",
                "(long) in * out + 2 * out more"
            })
    void firstBlockOfResNet50(BottleneckCount student) {
        assertClose(75008L, student.apply(64, 64, 256, 1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "The stride is 2 and the channels stay. Can the input still be added?",
                "No: the maps have half the side. So there is a projection.",
                "(in != out || stride != 1)"
            })
    void strideAloneNeedsAProjection(BottleneckCount student) {
        assertClose(320L, student.apply(8, 4, 8, 2));
        assertClose(3600360013L, student.apply(60000, 1, 60000, 2));
    }
}
