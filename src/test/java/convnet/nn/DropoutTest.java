package convnet.nn;

import static convnet.nn.Layers.dropout;
import static convnet.nn.Layers.sequential;
import static convnet.nn.Messages.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DropoutTest {
    private static final Shape SHAPE = Shape.of(100, 1000);

    private static Tensor ones() {
        Tensor ones = Tensor.zeros(SHAPE);
        Arrays.fill(ones.data(), 1);
        return ones;
    }

    @Test
    void dropsTheGivenShareAndScalesTheRest() {
        float[] output =
                dropout(0.25).bind(SHAPE, Mode.training(1)).forward(ones()).data();
        int dropped = 0;
        for (float value : output) {
            assertTrue(value == 0 || value == 4f / 3f);
            dropped += value == 0 ? 1 : 0;
        }
        assertEquals(0.25, dropped / (double) output.length, 0.005);
    }

    @Test
    void inferenceChangesNothing() {
        assertArrayEquals(ones().data(), dropout(0.5).forward(ones()).data());
    }

    @Test
    void theSeedDecidesWhatIsDropped() {
        Pass pass = dropout(0.5).bind(SHAPE, Mode.training(1));
        float[] first = pass.forward(ones()).data().clone();
        float[] second = pass.forward(ones()).data().clone();
        assertFalse(Arrays.equals(first, second), "each forward pass drops anew");
        pass.reseed(1);
        assertArrayEquals(first, pass.forward(ones()).data());
        float[] other =
                dropout(0.5).bind(SHAPE, Mode.training(2)).forward(ones()).data();
        assertFalse(Arrays.equals(first, other));
    }

    @Test
    void twoDropoutsInANetworkDropIndependently() {
        float[] output = sequential(dropout(0.5), dropout(0.5))
                .bind(SHAPE, Mode.training(1))
                .forward(ones())
                .data();
        long kept = 0;
        for (float value : output) {
            kept += value > 0 ? 1 : 0;
        }
        assertEquals(0.25, kept / (double) output.length, 0.005);
    }

    @Test
    void printsAndRefusesImpossibleProbabilities() {
        assertEquals("dropout(0.5)", dropout(0.5).toString());
        for (double probability : new double[] {-0.1, 1, Double.NaN}) {
            assertMessage(
                    IllegalArgumentException.class,
                    "dropout: probability must be at least 0 and below 1, but is " + probability,
                    () -> dropout(probability));
        }
    }
}
