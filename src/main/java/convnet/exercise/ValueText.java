package convnet.exercise;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a contract's values are written for a student: numbers without noise, matrices in aligned columns. */
public final class ValueText {
    private static final int SHOWN_ROWS = 8;
    private static final int SHOWN_COLUMNS = 12;
    private static final int SHOWN_CHARACTERS = 200;

    private ValueText() {}

    /** A value on one line where it is a single one or a row, else as lines. */
    public static String of(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return '"' + (text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…") + '"';
        }
        if (value instanceof Float || value instanceof Double) {
            return number(((Number) value).doubleValue());
        }
        if (!value.getClass().isArray()) {
            return String.valueOf(value);
        }
        if (Array.getLength(value) == 0) {
            return "[]";
        }
        return value.getClass().getComponentType().isArray() ? nested(value) : row(value, new ArrayList<>());
    }

    /** The sizes of a value, as in {@code 2×3}; a single value has none. */
    static String shape(Object value) {
        StringBuilder text = new StringBuilder();
        Object at = value;
        while (at != null && at.getClass().isArray()) {
            int length = Array.getLength(at);
            text.append(text.length() == 0 ? "" : "×").append(length);
            at = length > 0 && at.getClass().getComponentType().isArray() ? Array.get(at, 0) : null;
        }
        return text.toString();
    }

    private static String nested(Object value) {
        boolean matrix = !value.getClass().getComponentType().getComponentType().isArray();
        int length = Array.getLength(value);
        List<Integer> widths = new ArrayList<>();
        if (matrix) {
            for (int y = 0; y < Math.min(length, SHOWN_ROWS); y++) {
                measure(Array.get(value, y), widths);
            }
        }
        StringBuilder text = new StringBuilder("[");
        for (int y = 0; y < Math.min(length, SHOWN_ROWS); y++) {
            Object entry = Array.get(value, y);
            text.append(y == 0 ? "" : "\n ");
            text.append(matrix ? row(entry, widths) : of(entry).replace("\n", "\n "));
        }
        return text + (length <= SHOWN_ROWS ? "]" : "\n …]");
    }

    private static void measure(Object row, List<Integer> widths) {
        int length = row == null ? 0 : Math.min(Array.getLength(row), SHOWN_COLUMNS);
        for (int x = 0; x < length; x++) {
            int width = of(Array.get(row, x)).length();
            if (x == widths.size()) {
                widths.add(width);
            } else {
                widths.set(x, Math.max(width, widths.get(x)));
            }
        }
    }

    private static String row(Object row, List<Integer> widths) {
        if (row == null) {
            return "null";
        }
        int length = Array.getLength(row);
        StringBuilder text = new StringBuilder("[");
        for (int x = 0; x < Math.min(length, SHOWN_COLUMNS); x++) {
            String element = of(Array.get(row, x));
            int width = x < widths.size() ? widths.get(x) : 0;
            text.append(x == 0 ? "" : "  ")
                    .append(" ".repeat(Math.max(0, width - element.length())))
                    .append(element);
        }
        return text.append(length <= SHOWN_COLUMNS ? "]" : "  …]").toString();
    }

    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        String text = String.format(Locale.ROOT, "%.5g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceAll("0+$", "");
    }
}
