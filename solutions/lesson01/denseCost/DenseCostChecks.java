package lesson01.denseCost;

import static convnet.exercise.Expectations.assertClose;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import org.junit.jupiter.api.Order;

/** The visible checks of {@link DenseCost}. */
@Exercise(id = "denseCost", title = "Count what a fully connected layer costs", contract = DenseCost.class)
final class DenseCostChecks {
    @Order(1)
    @Check(
            points = 1,
            hints = {
                "What does every neuron have, besides its weights?",
                "A neuron has one weight for each input number and one bias. Count one neuron first, then all.",
                "inputs * neurons + neurons"
            })
    void parametersAreWeightsAndBiases(DenseCost student) {
        assertClose(401_920L, student.parameters(28, 28, 1, 512));
    }

    @Order(2)
    @Check(
            points = 1,
            hints = {
                "How often is each weight used for one picture?",
                "A neuron multiplies each input number by one weight. The bias is only added.",
                "inputs * neurons * images"
            })
    void onePictureUsesEachWeightOnce(DenseCost student) {
        assertClose(401_408L, student.multiplications(28, 28, 1, 512, 1));
    }

    @Order(3)
    @Check(
            points = 1,
            hints = {
                "A colour picture has three numbers for each pixel; a batch has several pictures.",
                "The inputs are height · width · channels. The weights do not grow with the batch, the work does.",
                "inputs = height * width * channels"
            })
    void channelsAndPicturesCount(DenseCost student) {
        assertClose(92_160_512L, student.parameters(200, 300, 3, 512));
        assertClose(184_320_000L, student.multiplications(200, 300, 3, 512, 2));
    }

    @Order(4)
    @Check(
            points = 2,
            hints = {
                "Is the number negative, or far too small? Then it did not fit.",
                "A product of ints is an int, even if it is stored in a long afterwards. Make the first factor a long.",
                "(long) height * width * channels * neurons"
            })
    void largeLayersDoNotOverflow(DenseCost student) {
        assertClose(2_147_487_744L, student.parameters(32, 32, 512, 4096));
        assertClose(549_755_813_888L, student.multiplications(32, 32, 512, 4096, 256));
        assertClose(5_000_000_002L, student.parameters(50_000, 50_000, 1, 2));
        assertClose(6_750_000_002L, student.parameters(1500, 1500, 1500, 2));
        assertClose(2_500_050_000L, student.parameters(1, 1, 50_000, 50_000));
        assertClose(2_500_000_000L, student.multiplications(1, 1, 1, 50_000, 50_000));
    }
}
