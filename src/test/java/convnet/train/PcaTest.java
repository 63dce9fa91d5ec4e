package convnet.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PcaTest {
    /** Four corners of a rectangle, 6 long in the direction (3, 4)/5 and 2 wide at a right angle to it. */
    private static final Tensor RECTANGLE = Tensor.of(new float[][] {
        {10 + 1.8f - 0.8f, 20 + 2.4f + 0.6f},
        {10 + 1.8f + 0.8f, 20 + 2.4f - 0.6f},
        {10 - 1.8f - 0.8f, 20 - 2.4f + 0.6f},
        {10 - 1.8f + 0.8f, 20 - 2.4f - 0.6f}
    });

    @Test
    void firstComponentPointsAlongTheLongSide() {
        Pca pca = Pca.of(RECTANGLE, 2);
        assertArrayEquals(new double[] {0.6, 0.8}, pca.component(0), 1e-5);
        assertArrayEquals(new double[] {0.8, -0.6}, pca.component(1), 1e-5);
        assertEquals(0.9, pca.share(0), 1e-5);
        assertEquals(0.1, pca.share(1), 1e-5);
        assertEquals("2 of 2 components, variance 90.0 % 10.0 %", pca.toString());
    }

    @Test
    void projectionIsMeasuredFromTheMean() {
        Pca pca = Pca.of(RECTANGLE, 1);
        assertArrayEquals(new double[] {3, 3, -3, -3}, pca.project(RECTANGLE, 0), 1e-4);
    }

    @Test
    void componentsAreAtRightAnglesAndCarryTheirVariance() {
        Random random = new Random(1);
        Tensor features = Tensor.uniform(Shape.of(200, 12), -1, 1, random);
        for (int i = 0; i < 200; i++) {
            features.set(features.get(i, 0) * 3 + features.get(i, 1), i, 5);
        }
        Pca pca = Pca.of(features, 12);
        double all = 0;
        for (int a = 0; a < 12; a++) {
            all += pca.share(a);
            for (int b = 0; b < 12; b++) {
                double dot = 0;
                for (int i = 0; i < 12; i++) {
                    dot += pca.component(a)[i] * pca.component(b)[i];
                }
                assertEquals(a == b ? 1 : 0, dot, 1e-9);
            }
        }
        assertEquals(1, all, 1e-9);
        double variance = 0;
        for (double place : pca.project(features, 0)) {
            variance += place * place / 199;
        }
        double total = variance / pca.share(0);
        double second = 0;
        for (double place : pca.project(features, 1)) {
            second += place * place / 199;
        }
        assertEquals(pca.share(1), second / total, 1e-6);
    }

    @Test
    void equalFeaturesHaveNoVariance() {
        assertEquals(0, Pca.of(Tensor.zeros(3, 4), 2).share(0));
    }

    @Test
    void rejectsWhatItCannotUse() {
        Exception one = assertThrows(ShapeException.class, () -> Pca.of(Tensor.zeros(1, 4), 1));
        assertEquals("pca: expected features (N, D) of at least 2 images, but got (1, 4)", one.getMessage());
        Exception many = assertThrows(IllegalArgumentException.class, () -> Pca.of(Tensor.zeros(3, 4), 5));
        assertEquals("pca: expected 1 to 4 components, but got 5", many.getMessage());
        Exception other =
                assertThrows(ShapeException.class, () -> Pca.of(RECTANGLE, 1).project(Tensor.zeros(3, 4), 0));
        assertEquals("pca: expected features (N, 2), but got (3, 4)", other.getMessage());
    }
}
