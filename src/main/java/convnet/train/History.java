package convnet.train;

import convnet.display.Displayable;
import convnet.display.TableHtml;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** How a training went, epoch by epoch. */
public record History(List<EpochResult> epochs) implements Displayable {
    public History {
        epochs = List.copyOf(epochs);
    }

    /** The epoch with the highest test accuracy; the first of them if several share it. */
    public EpochResult best() {
        return epochs.stream()
                .max(Comparator.comparingDouble(EpochResult::testAccuracy)
                        .thenComparing(EpochResult::epoch, Comparator.reverseOrder()))
                .orElseThrow(History::empty);
    }

    /** The last epoch. */
    public EpochResult last() {
        if (epochs.isEmpty()) {
            throw empty();
        }
        return epochs.get(epochs.size() - 1);
    }

    private static NoSuchElementException empty() {
        return new NoSuchElementException("history: expected at least one epoch, but none was trained");
    }

    /** The duration of all epochs together. */
    public double seconds() {
        return epochs.stream().mapToDouble(EpochResult::seconds).sum();
    }

    /** One row an epoch. */
    public Table table() {
        return Table.create("History")
                .addColumns(
                        IntColumn.create("epoch", epochs.stream().mapToInt(EpochResult::epoch)),
                        column("train loss", EpochResult::trainLoss),
                        column("train accuracy", EpochResult::trainAccuracy),
                        column("test loss", EpochResult::testLoss),
                        column("test accuracy", EpochResult::testAccuracy),
                        column("learning rate", EpochResult::learningRate),
                        column("images/s", EpochResult::imagesPerSecond),
                        column("seconds", EpochResult::seconds));
    }

    private DoubleColumn column(String name, java.util.function.ToDoubleFunction<EpochResult> value) {
        return DoubleColumn.create(name, epochs.stream().mapToDouble(value));
    }

    @Override
    public String html() {
        return TableHtml.of(table())
                .decimals("train loss", 4)
                .percent("train accuracy", 2)
                .decimals("test loss", 4)
                .percent("test accuracy", 2)
                .decimals("learning rate", 4)
                .decimals("images/s", 0)
                .decimals("seconds", 1)
                .html();
    }

    @Override
    public String toString() {
        return epochs.stream().map(EpochResult::toString).collect(Collectors.joining("\n"));
    }
}
