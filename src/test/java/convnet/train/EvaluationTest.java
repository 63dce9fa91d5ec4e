package convnet.train;

import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.data.Dataset;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** Four images of three pixels; the network's outputs are the pixels. */
    private final Dataset dataset = Dataset.of(
            "pixels", Tensor.of(Shape.of(4, 1, 1, 3), 2, 0, 0, 0, 1, 0, 3, 0, 0, 0, 5, 0), new int[] {0, 1, 2, 2});

    private final Sequential identity = identity();

    private static Sequential identity() {
        Sequential network = sequential(flatten(), linear(3, 3));
        for (int k = 0; k < 3; k++) {
            network.parameters().get(0).value().set(1, k, k);
        }
        return network;
    }

    @Test
    void countsWhatTheNetworkReads() {
        Evaluation evaluation = Evaluation.of(identity, dataset);
        assertEquals(4, evaluation.size());
        assertEquals(2, evaluation.correct());
        assertEquals(0.5, evaluation.accuracy());
        assertEquals(1, evaluation.prediction(3));
        assertEquals(Math.exp(2) / (Math.exp(2) + 2), evaluation.probability(0), 1e-6);
        double loss = -(Math.log(Math.exp(2) / (Math.exp(2) + 2))
                        + Math.log(Math.exp(1) / (Math.exp(1) + 2))
                        + Math.log(1 / (Math.exp(3) + 2))
                        + Math.log(1 / (Math.exp(5) + 2)))
                / 4;
        assertEquals(loss, evaluation.loss(), 1e-6);
        assertEquals("pixels: accuracy 50.00 %, 2 of 4 images wrong, loss 2.2248", evaluation.toString());
        assertEquals(0.5, Metrics.accuracy(identity, dataset));
        assertEquals(loss, Metrics.loss(identity, dataset), 1e-6);
    }

    @Test
    void surestMistakesComeFirst() {
        List<Mistake> mistakes = Evaluation.of(identity, dataset).mistakes();
        assertEquals(List.of(3, 2), mistakes.stream().map(Mistake::image).toList());
        assertEquals("image 3: 2 read as 1 with 98.7 %", mistakes.get(0).toString());
    }

    @Test
    void confusionMatrixCountsPairs() {
        ConfusionMatrix matrix = ConfusionMatrix.of(identity, dataset);
        assertArrayEquals(new int[] {1, 0, 0}, matrix.counts()[0]);
        assertArrayEquals(new int[] {1, 1, 0}, matrix.counts()[2]);
        assertEquals(1, matrix.count(2, 0));
        assertEquals(4, matrix.total());
        assertEquals(0.5, matrix.accuracy());
        assertEquals(0.5, matrix.precision(1));
        assertEquals(Double.NaN, matrix.precision(2));
        assertEquals(1, matrix.recall(1));
        assertEquals(0, matrix.recall(2));
    }

    @Test
    void confusionMatrixShowsTables() {
        ConfusionMatrix matrix = ConfusionMatrix.of(List.of("cat", "dog"), new int[] {0, 0, 1}, new int[] {0, 1, 1});
        assertEquals(
                List.of("true class", "cat", "dog", "recall"), matrix.table().columnNames());
        assertEquals(1, matrix.table().intColumn("dog").get(0));
        assertEquals(0.5, matrix.classTable().doubleColumn("precision").get(1));
        assertEquals(List.of(2, 1), matrix.classTable().intColumn("images").asList());
        assertTrue(matrix.html().contains("<table"), matrix::html);
        assertEquals(
                """
                Confusion matrix: rows are true classes, columns are predictions
                true class  cat  dog   recall
                -----------------------------
                cat           1    1   50.0 %
                dog           0    1  100.0 %""",
                matrix.toString());
    }

    @Test
    void rejectsWhatDoesNotFitTogether() {
        refuses(
                "confusion matrix: expected as many predictions as labels, but got 1 predictions and 2 labels",
                () -> ConfusionMatrix.of(List.of("a"), new int[2], new int[1]));
        refuses(
                "confusion matrix: expected classes from 0 to 0, but prediction 1 is 3",
                () -> ConfusionMatrix.of(List.of("a"), new int[2], new int[] {0, 3}));
        refuses(
                "data set pixels: expected labels from 0 to 1 for a network with 2 outputs, but there is label 2; "
                        + "let the last layer have at least 3 outputs",
                () -> Evaluation.of(sequential(flatten(), linear(3, 2)), dataset));
    }

    private static void refuses(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
