package convnet.plot;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.train.ConfusionMatrix;
import convnet.train.EpochResult;
import convnet.train.History;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Charts with the house's look: {@code Charts.lines("Loss").x("epoch").y("cross-entropy").series("train", losses)}. */
public final class Charts {
    private Charts() {}

    /** Lines through values; an empty title leaves it out. */
    public static XyChart lines(String title) {
        return XyChart.titled(title, Series.Style.LINE);
    }

    /** Points at (x, y). */
    public static XyChart scatter(String title) {
        return XyChart.titled(title, Series.Style.POINTS);
    }

    /** Bars that stand, or lie with {@link BarChart#horizontal}. */
    public static BarChart bars(String title) {
        return BarChart.titled(title);
    }

    /** How often values occur. */
    public static Histogram histogram(String title) {
        return Histogram.titled(title);
    }

    /** Loss and accuracy by epoch, on the training and on the test images, side by side. */
    public static Displayable learningCurves(History history) {
        if (history.epochs().isEmpty()) {
            throw new IllegalArgumentException(
                    "learningCurves: expected at least one epoch, but the history is empty; train first");
        }
        XyChart loss = curves("Loss", history, EpochResult::trainLoss, EpochResult::testLoss);
        XyChart accuracy = curves("Accuracy", history, EpochResult::trainAccuracy, EpochResult::testAccuracy);
        return Html.beside(loss, accuracy.percentY());
    }

    private static XyChart curves(
            String title, History history, ToDoubleFunction<EpochResult> training, ToDoubleFunction<EpochResult> test) {
        double[] epochs =
                history.epochs().stream().mapToDouble(EpochResult::epoch).toArray();
        return lines(title)
                .x("epoch")
                .series(
                        "training",
                        epochs,
                        history.epochs().stream().mapToDouble(training).toArray())
                .series(
                        "test",
                        epochs,
                        history.epochs().stream().mapToDouble(test).toArray())
                .dots()
                .size(430, 270);
    }

    /** The counts of a confusion matrix as a heat map. */
    public static ConfusionChart confusionMatrix(ConfusionMatrix matrix) {
        return ConfusionChart.of(matrix.counts(), matrix.classes());
    }

    /**
     * How often an image of each class (row) was taken for each class (column).
     *
     * @param counts  counts[truth][prediction]
     * @param classes names of the classes
     */
    public static ConfusionChart confusionMatrix(int[][] counts, List<String> classes) {
        return ConfusionChart.of(counts, classes);
    }
}
