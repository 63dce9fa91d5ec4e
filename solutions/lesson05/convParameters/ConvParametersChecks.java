package lesson05.convParameters;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link ConvParameters}. */
@Exercise(id = "convParameters", title = "Count the parameters of a convolution", contract = ConvParameters.class)
final class ConvParametersChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Six filters of 5×5 on one channel: how many weights, and how many biases?",
                "Weights and one bias for each filter.",
                "… + out"
            })
    void firstLayerOfLeNet(ConvParameters student) {
        assertClose(156L, student.apply(1, 6, 5, 5, 1));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "Each of the 16 filters sees all six channels.",
                "A filter has in · kernelHeight · kernelWidth weights.",
                "out * in * kernelHeight * kernelWidth + out"
            })
    void secondLayerOfLeNet(ConvParameters student) {
        assertClose(2416L, student.apply(6, 16, 5, 5, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "Height and width of the window are two numbers.",
                "Multiply them; do not square one of them.",
                "kernelHeight * kernelWidth"
            })
    void windowsNeedNotBeSquare(ConvParameters student) {
        assertClose(1288L, student.apply(20, 8, 1, 8, 1));
    }

    @Order(4)
    @Check(
            points = 1,
            hints = {
                "With groups, how many channels does one filter see?",
                "in / groups. The number of filters, and of biases, stays.",
                "out * (in / groups) * kernelHeight * kernelWidth + out"
            })
    void groupsMakeFiltersThinner(ConvParameters student) {
        assertClose(18496L, student.apply(64, 64, 3, 3, 2));
    }

    @Order(5)
    @Check(
            points = 1,
            hints = {
                "As many groups as channels: each filter sees one channel.",
                "Every filter has one slice and one bias.",
                "64 · 1 · 9 + 64"
            })
    void depthwise(ConvParameters student) {
        assertClose(640L, student.apply(64, 64, 3, 3, 64));
    }

    @Order(6)
    @Check(
            points = 1,
            hints = {
                "The product is larger than Integer.MAX_VALUE: in what type do you multiply?",
                "int times int is int, even if the result is stored in a long. Make the first factor a long.",
                "(long) out * (in / groups) * …"
            })
    void moreThanAnIntHolds(ConvParameters student) {
        assertClose(2_147_487_744L, student.apply(512, 4096, 32, 32, 1));
        assertClose(2_500_050_000L, student.apply(50_000, 50_000, 1, 1, 1));
        assertClose(2_500_000_001L, student.apply(1, 1, 50_000, 50_000, 1));
        assertClose(3_375_001_500L, student.apply(1500, 1500, 1500, 1, 1));
    }
}
