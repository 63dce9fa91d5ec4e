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
    void titlesKeepNumbersAndAcronymsTogether() {
        assertEquals("q9 without padding", CheckResult.title("q9WithoutPadding"));
        assertEquals("mean 0 and variance 1", CheckResult.title("mean0AndVariance1"));
        assertEquals("conv2d keeps 28 pixels", CheckResult.title("conv2dKeeps28Pixels"));
        assertEquals("cpu reads an rgb picture", CheckResult.title("cpuReadsAnRGBPicture"));
    }
}
