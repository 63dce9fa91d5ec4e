package convnet.nn;

import convnet.display.Displayable;
import convnet.display.TableHtml;
import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What a network's layers make of an input, and what they cost.
 *
 * @param input the shape that goes in
 * @param rows  one for each layer
 */
public record Summary(Shape input, List<Row> rows) implements Displayable {
    /**
     * One layer.
     *
     * @param layer           as written in code
     * @param multiplications that its weights take part in
     */
    public record Row(String layer, Shape outputShape, long parameters, long multiplications) {
        Row within(String place) {
            return new Row(place + layer, outputShape, parameters, multiplications);
        }
    }

    /** How far a summary looks into blocks. */
    public enum Depth {
        EVERY_LAYER,
        BLOCKS
    }

    static Summary of(Sequential network, Shape input, Depth depth) {
        return new Summary(input, List.copyOf(network.rows(input, depth)));
    }

    static Row row(String name, Layer layer, Shape input) {
        return new Row(name, layer.outputShape(input), layer.parameterCount(), layer.multiplications(input));
    }

    /** The trainable numbers of all layers. */
    public long parameters() {
        return rows.stream().mapToLong(Row::parameters).sum();
    }

    /** The multiplications of one forward pass. */
    public long multiplications() {
        return rows.stream().mapToLong(Row::multiplications).sum();
    }

    /** One row a layer, without the totals. */
    public Table table() {
        return table(rows);
    }

    private Table table(List<Row> shown) {
        return Table.create(
                "Input " + input,
                StringColumn.create("layer", shown.stream().map(Row::layer)),
                StringColumn.create("output shape", shown.stream().map(row -> text(row.outputShape()))),
                LongColumn.create(
                        "parameters", shown.stream().mapToLong(Row::parameters).toArray()),
                LongColumn.create(
                        "multiplications",
                        shown.stream().mapToLong(Row::multiplications).toArray()));
    }

    private static String text(Shape shape) {
        return shape.rank() == 0 ? "" : shape.toString();
    }

    private TableHtml withTotals() {
        List<Row> shown = new ArrayList<>(rows);
        shown.add(new Row("total", Shape.of(), parameters(), multiplications()));
        return TableHtml.of(table(shown)).lastRowIsTotal();
    }

    @Override
    public String html() {
        return withTotals().html();
    }

    /** The table as text, with the totals in the last line. */
    @Override
    public String toString() {
        return withTotals().toString();
    }
}
