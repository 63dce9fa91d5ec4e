package convnet.display;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Arrays as aligned rows of numbers, everything else as its {@code toString}. */
final class ArrayText {
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 30;

    private ArrayText() {}

    static String of(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return String.valueOf(value);
        }
        int depth = 0;
        for (Class<?> type = value.getClass(); type.isArray(); type = type.getComponentType()) {
            depth++;
        }
        return switch (depth) {
            case 1 -> rows(List.of(value), "");
            case 2 -> rows(elements(value), "");
            default -> blocks(value, "");
        };
    }

    /** Arrays of matrices, each under its index. */
    private static String blocks(Object array, String index) {
        StringBuilder text = new StringBuilder();
        List<Object> elements = elements(array);
        for (int i = 0; i < elements.size(); i++) {
            String here = index + "[" + i + "]";
            Object element = elements.get(i);
            boolean matrix = element == null
                    || !element.getClass().getComponentType().getComponentType().isArray();
            text.append(text.isEmpty() ? "" : "\n");
            text.append(matrix ? here + "\n" + rows(elements(element), "  ") : blocks(element, here));
        }
        return text.toString();
    }

    private static String rows(List<Object> rows, String indent) {
        NumberText style = style(rows);
        List<List<String>> cells = new ArrayList<>();
        for (Object row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            cells.add(row == null ? List.of("null") : cells(row, style));
        }
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : cells) {
            for (int x = 0; x < row.size(); x++) {
                int width = row.get(x).length();
                if (x == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(x, Math.max(widths.get(x), width));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : cells) {
            text.append(text.isEmpty() ? "" : "\n").append(indent);
            for (int x = 0; x < row.size(); x++) {
                text.append(x == 0 ? "" : "  ")
                        .append(" ".repeat(widths.get(x) - row.get(x).length()))
                        .append(row.get(x));
            }
        }
        if (rows.size() > MOST_ROWS) {
            text.append('\n').append(indent).append("… ").append(rows.size()).append(" rows");
        }
        return text.toString();
    }

    private static List<String> cells(Object row, NumberText style) {
        int length = Array.getLength(row);
        List<String> cells = new ArrayList<>();
        for (int x = 0; x < Math.min(length, MOST_COLUMNS); x++) {
            Object element = Array.get(row, x);
            cells.add(element instanceof Number number ? style.format(number.doubleValue()) : String.valueOf(element));
        }
        if (length > MOST_COLUMNS) {
            cells.add("… " + length + " values");
        }
        return cells;
    }

    private static NumberText style(List<Object> rows) {
        List<Double> numbers = new ArrayList<>();
        for (Object row : rows) {
            for (int x = 0; row != null && x < Array.getLength(row); x++) {
                if (Array.get(row, x) instanceof Number number) {
                    numbers.add(number.doubleValue());
                }
            }
        }
        return NumberText.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static List<Object> elements(Object array) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; array != null && i < Array.getLength(array); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }
}
