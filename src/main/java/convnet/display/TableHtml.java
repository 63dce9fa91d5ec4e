package convnet.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table that reads well: numbers right-aligned with the same decimals in a column and commas between
 * thousands, the table's name as caption, long tables cut in the middle.
 */
public final class TableHtml implements Displayable {
    private static final int MOST_ROWS = 60;
    private static final int LAST_ROWS = 5;

    private final Table table;
    private final String caption;
    private final Map<String, DoubleFunction<String>> formats;
    private final boolean total;

    private TableHtml(Table table, String caption, Map<String, DoubleFunction<String>> formats, boolean total) {
        this.table = table;
        this.caption = caption;
        this.formats = Map.copyOf(formats);
        this.total = total;
    }

    /** The table with its name as caption. */
    public static TableHtml of(Table table) {
        return new TableHtml(table, table.name() == null ? "" : table.name(), Map.of(), false);
    }

    /** With another caption; an empty one leaves it out. */
    public TableHtml caption(String text) {
        return new TableHtml(table, text, formats, total);
    }

    /** A column's numbers with so many digits after the point. */
    public TableHtml decimals(String column, int digits) {
        return format(column, new NumberText(digits, false)::format);
    }

    /** A column's numbers between 0 and 1 as percentages with so many digits after the point. */
    public TableHtml percent(String column, int digits) {
        return format(column, value -> String.format(Locale.ROOT, "%." + digits + "f %%", 100 * value));
    }

    /** A column's numbers without commas, for years and other names made of digits. */
    public TableHtml plain(String column) {
        return format(
                column, value -> value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
    }

    /** The last row set off as the sum of the others. */
    public TableHtml lastRowIsTotal() {
        return new TableHtml(table, caption, formats, true);
    }

    private TableHtml format(String column, DoubleFunction<String> format) {
        if (!table.columnNames().contains(column)) {
            throw new IllegalArgumentException(
                    "table: expected one of the columns " + table.columnNames() + ", but got " + column);
        }
        Map<String, DoubleFunction<String>> more = new HashMap<>(formats);
        more.put(column, format);
        return new TableHtml(table, caption, more, total);
    }

    @Override
    public String html() {
        List<Cells> columns = columns();
        StringBuilder html = new StringBuilder("<div class=\"cn\">").append(Stylesheet.style());
        html.append("<div class=\"cn-scroll\"><table class=\"cn-table\">");
        if (!caption.isEmpty()) {
            html.append("<caption>").append(Html.escape(caption)).append("</caption>");
        }
        html.append("<thead><tr>");
        for (Cells column : columns) {
            html.append("<th scope=\"col\"").append(column.attribute()).append('>');
            html.append(Html.escape(column.name())).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        int rows = table.rowCount();
        for (int row : shownRows()) {
            if (row < 0) {
                html.append("<tr><td class=\"cn-more\" colspan=\"")
                        .append(columns.size())
                        .append("\">");
                html.append(hidden()).append("</td></tr>");
                continue;
            }
            html.append(total && row == rows - 1 ? "<tr class=\"cn-total\">" : "<tr>");
            for (Cells column : columns) {
                html.append("<td").append(column.attribute()).append('>');
                html.append(Html.escape(column.text().get(row))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table></div></div>").toString();
    }

    /** The table as aligned text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(caption);
        List<Cells> columns = columns();
        text.append(caption.isEmpty() ? "" : "\n");
        line(text, columns, -1);
        text.append('\n');
        text.append("-"
                .repeat(columns.stream().mapToInt(column -> column.width() + 2).sum() - (columns.isEmpty() ? 0 : 2)));
        for (int row : shownRows()) {
            text.append('\n');
            if (row < 0) {
                text.append(hidden());
            } else {
                line(text, columns, row);
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<Cells> columns, int row) {
        StringBuilder line = new StringBuilder();
        for (Cells column : columns) {
            String cell = row < 0 ? column.name() : column.text().get(row);
            String pad = " ".repeat(column.width() - cell.length());
            line.append(line.isEmpty() ? "" : "  ").append(column.number() ? pad + cell : cell + pad);
        }
        text.append(line.toString().stripTrailing());
    }

    private String hidden() {
        return "… " + String.format(Locale.ROOT, "%,d", table.rowCount() - MOST_ROWS) + " more rows …";
    }

    /** The rows to show, -1 where some are left out. */
    private int[] shownRows() {
        int rows = table.rowCount();
        if (rows <= MOST_ROWS) {
            return java.util.stream.IntStream.range(0, rows).toArray();
        }
        int[] shown = new int[MOST_ROWS + 1];
        int head = MOST_ROWS - LAST_ROWS;
        for (int i = 0; i <= MOST_ROWS; i++) {
            shown[i] = i < head ? i : i == head ? -1 : rows - 1 - MOST_ROWS + i;
        }
        return shown;
    }

    private List<Cells> columns() {
        List<Cells> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            cells.add(column instanceof NumericColumn<?> numbers ? numbers(numbers) : words(column));
        }
        return cells;
    }

    private Cells numbers(NumericColumn<?> column) {
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.isMissing(row) ? Double.NaN : column.getDouble(row);
        }
        DoubleFunction<String> format = formats.getOrDefault(column.name(), NumberText.of(values)::format);
        List<String> text = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            text.add(column.isMissing(row) ? "" : format.apply(values[row]));
        }
        return new Cells(column.name(), true, text);
    }

    private static Cells words(Column<?> column) {
        List<String> text = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            text.add(column.isMissing(row) ? "" : column.getString(row));
        }
        return new Cells(column.name(), false, text);
    }

    private record Cells(String name, boolean number, List<String> text) {
        String attribute() {
            return number ? " class=\"cn-number\"" : "";
        }

        int width() {
            return Math.max(
                    name.length(), text.stream().mapToInt(String::length).max().orElse(0));
        }
    }
}
