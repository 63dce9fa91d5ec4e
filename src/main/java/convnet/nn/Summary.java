package convnet.nn;

import convnet.display.Displayable;
import convnet.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    public record Row(String layer, Shape outputShape, long parameters, long multiplications) {}

    static Summary of(Sequential network, Shape input) {
        List<Row> rows = new ArrayList<>();
        addRows(network, input, rows);
        return new Summary(input, List.copyOf(rows));
    }

    private static void addRows(Sequential network, Shape input, List<Row> rows) {
        List<Shape> shapes = network.shapes(input);
        for (int i = 0; i < shapes.size() - 1; i++) {
            Layer layer = network.layers().get(i);
            if (layer instanceof Sequential inner) {
                addRows(inner, shapes.get(i), rows);
            } else {
                rows.add(new Row(
                        layer.toString(),
                        shapes.get(i + 1),
                        layer.parameterCount(),
                        layer.multiplications(shapes.get(i))));
            }
        }
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
        return Table.create(
                "Input " + input,
                StringColumn.create("layer", rows.stream().map(Row::layer)),
                StringColumn.create("output shape", rows.stream().map(row -> row.outputShape()
                        .toString())),
                LongColumn.create(
                        "parameters", rows.stream().mapToLong(Row::parameters).toArray()),
                LongColumn.create(
                        "multiplications",
                        rows.stream().mapToLong(Row::multiplications).toArray()));
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<table><thead><tr><th style=\"text-align:left\">layer</th>"
                + "<th style=\"text-align:left\">output shape</th><th style=\"text-align:right\">parameters</th>"
                + "<th style=\"text-align:right\">multiplications</th></tr></thead><tbody>");
        rows.forEach(row -> html.append(htmlRow(
                "td",
                "<code>" + escaped(row.layer()) + "</code>",
                row.outputShape().toString(),
                row.parameters(),
                row.multiplications())));
        html.append(htmlRow("th", "total", "", parameters(), multiplications()));
        return html.append("</tbody></table>").toString();
    }

    private static String htmlRow(String cell, String layer, String shape, long parameters, long multiplications) {
        String left = "<" + cell + " style=\"text-align:left\">";
        String right = "<" + cell + " style=\"text-align:right\">";
        String end = "</" + cell + ">";
        return "<tr>" + left + layer + end + left + shape + end + right + number(parameters) + end + right
                + number(multiplications) + end + "</tr>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** The table as text, with the totals in the last line. */
    @Override
    public String toString() {
        int layerWidth =
                rows.stream().mapToInt(row -> row.layer().length()).max().orElse(0);
        int shapeWidth = Math.max(
                12,
                rows.stream()
                        .mapToInt(row -> row.outputShape().toString().length())
                        .max()
                        .orElse(0));
        String format = "%-" + Math.max(5, layerWidth) + "s  %-" + shapeWidth + "s  %12s  %15s%n";
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, format, "layer", "output shape", "parameters", "multiplications"));
        for (Row row : rows) {
            text.append(String.format(
                    Locale.ROOT,
                    format,
                    row.layer(),
                    row.outputShape(),
                    number(row.parameters()),
                    number(row.multiplications())));
        }
        text.append(String.format(Locale.ROOT, format, "total", "", number(parameters()), number(multiplications())));
        return text.toString().stripTrailing();
    }
}
