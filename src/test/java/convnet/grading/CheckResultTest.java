package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CheckResultTest {
    @Test
    void titlesAreTheWordsOfTheMethodsName() {
        assertEquals("kernel keeps its direction", CheckResult.title("kernelKeepsItsDirection"));
        assertEquals("tall kernel on a wide matrix", CheckResult.title("tallKernelOnAWideMatrix"));
        assertEquals("a picture", CheckResult.title("aPicture"));
        assertEquals("is it a", CheckResult.title("isItA"));
    }

    @Test
    void titlesWriteNamesAsTheyAreWritten() {
        assertEquals("LeNet has 61,706", CheckResult.title("leNetHas61706"));
        assertEquals("the bias comes before the ReLU", CheckResult.title("theBiasComesBeforeTheReLU"));
        assertEquals("ReLU after the sum", CheckResult.title("reluAfterTheSum"));
        assertEquals("first block of ResNet 50", CheckResult.title("firstBlockOfResNet50"));
        assertEquals("the wave begins after the warm-up", CheckResult.title("theWaveBeginsAfterTheWarmUp"));
        assertEquals("thirty-six of sixty-four", CheckResult.title("thirtySixOfSixtyFour"));
        assertEquals("a whole network is a bottle neck", CheckResult.title("aWholeNetworkIsABottleNeck"));
    }

    @Test
    void titlesKeepNumbersAndAcronymsTogether() {
        assertEquals("Q9 without padding", CheckResult.title("q9WithoutPadding"));
        assertEquals("conv2d makes 1000 maps", CheckResult.title("conv2dMakes1000Maps"));
        assertEquals("mean 0 and variance 1", CheckResult.title("mean0AndVariance1"));
        assertEquals("conv2d keeps 28 pixels", CheckResult.title("conv2dKeeps28Pixels"));
        assertEquals("cpu reads an rgb picture", CheckResult.title("cpuReadsAnRGBPicture"));
    }
}
