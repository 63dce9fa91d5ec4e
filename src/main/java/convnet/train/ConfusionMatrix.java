package convnet.train;

import convnet.data.Dataset;
import convnet.display.Displayable;
import convnet.display.TableHtml;
import convnet.nn.Layer;
import convnet.tensor.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** How often each class was read as each class: one row for every true class, one column for every predicted one. */
public final class ConfusionMatrix implements Displayable {
    private final List<String> classes;
    private final int[][] counts;

    private ConfusionMatrix(List<String> classes, int[][] counts) {
        this.classes = classes;
        this.counts = counts;
    }

    /** What a network makes of a data set. */
    public static ConfusionMatrix of(Layer network, Dataset dataset) {
        return Evaluation.of(network, dataset).confusion();
    }

    /**
     * Counts pairs of true and predicted classes.
     *
     * @param classes     names of the classes
     * @param labels      the true class of each image
     * @param predictions the predicted class of each image
     * @throws IllegalArgumentException if the lengths differ, or a number is no class
     */
    public static ConfusionMatrix of(List<String> classes, int[] labels, int[] predictions) {
        if (labels.length != predictions.length) {
            throw new ShapeException("confusion matrix: expected as many predictions as labels, but got "
                    + predictions.length + " predictions and " + labels.length + " labels");
        }
        int[][] counts = new int[classes.size()][classes.size()];
        for (int i = 0; i < labels.length; i++) {
            requireClass("label", i, labels[i], classes.size());
            requireClass("prediction", i, predictions[i], classes.size());
            counts[labels[i]][predictions[i]]++;
        }
        return new ConfusionMatrix(List.copyOf(classes), counts);
    }

    private static void requireClass(String what, int i, int value, int classes) {
        if (value < 0 || value >= classes) {
            throw new IllegalArgumentException("confusion matrix: expected classes from 0 to " + (classes - 1)
                    + ", but " + what + " " + i + " is " + value);
        }
    }

    /** The names of the classes. */
    public List<String> classes() {
        return classes;
    }

    /** The counts, first index the true class, second the predicted one; as a copy. */
    public int[][] counts() {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** How many images of a class were read as another, or as the same. */
    public int count(int actual, int predicted) {
        return counts[actual][predicted];
    }

    /** The number of images. */
    public int total() {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    /** The share of images read correctly. */
    public double accuracy() {
        int correct = 0;
        for (int k = 0; k < counts.length; k++) {
            correct += counts[k][k];
        }
        return share(correct, total());
    }

    /** Of the images read as this class, the share that belongs to it; NaN if no image was read so. */
    public double precision(int k) {
        int predicted = 0;
        for (int[] row : counts) {
            predicted += row[k];
        }
        return share(counts[k][k], predicted);
    }

    /** Of the images of this class, the share that was read as it; NaN if there is no image of it. */
    public double recall(int k) {
        return share(counts[k][k], Arrays.stream(counts[k]).sum());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** The counts with the recall of each row. */
    public Table table() {
        Table table = Table.create("Confusion matrix: rows are true classes, columns are predictions")
                .addColumns(StringColumn.create("true class", classes));
        for (int k = 0; k < counts.length; k++) {
            int column = k;
            table.addColumns(
                    IntColumn.create(classes.get(k), Arrays.stream(counts).mapToInt(row -> row[column])));
        }
        return table.addColumns(column("recall", this::recall));
    }

    /** Each class with its images, those read correctly, precision and recall. */
    public Table classTable() {
        return Table.create("Classes")
                .addColumns(
                        StringColumn.create("class", classes),
                        IntColumn.create("images", Arrays.stream(counts).mapToInt(row -> Arrays.stream(row)
                                .sum())),
                        IntColumn.create(
                                "correct", IntStream.range(0, counts.length).map(k -> counts[k][k])),
                        column("precision", this::precision),
                        column("recall", this::recall));
    }

    private DoubleColumn column(String name, IntToDoubleFunction value) {
        return DoubleColumn.create(name, IntStream.range(0, counts.length).mapToDouble(value));
    }

    private TableHtml formatted() {
        return TableHtml.of(table()).percent("recall", 1);
    }

    @Override
    public String html() {
        return formatted().html();
    }

    @Override
    public String toString() {
        return formatted().toString();
    }
}
