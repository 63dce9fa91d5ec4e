package convnet.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VectorChoiceTest {
    @Test
    void widthsAreNamedInBits() {
        assertEquals(VectorChoice.MACHINE, VectorChoice.parse(""));
        assertEquals(0, VectorChoice.parse("0"));
        assertEquals(512, VectorChoice.parse("512"));
    }

    @Test
    void refusesOtherWidths() {
        String message = assertThrows(IllegalArgumentException.class, () -> VectorChoice.parse("100"))
                .getMessage();
        assertEquals(
                "convnet.vectorBits: expected 0 (scalar loops), 128, 256 or 512, but is 100; leave it out for the"
                        + " machine's own width",
                message);
    }

    @Test
    void withoutTheModuleTheLoopsAreScalar() {
        boolean present = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        boolean scalar = !present || "0".equals(System.getProperty("convnet.vectorBits"));
        assertEquals(
                scalar ? "ScalarCompute" : "VectorCompute",
                Compute.best().getClass().getSimpleName());
    }
}
