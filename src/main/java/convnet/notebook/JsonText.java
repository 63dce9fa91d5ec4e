package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Writes JSON the way Jupyter does: keys sorted, one blank of indent, no escapes but the necessary ones, a newline at the
 * end. A notebook that Jupyter saved keeps its bytes. Texts of several lines are lists of lines in the file.
 */
public final class JsonText {
    /** The line ends that Jupyter splits at; {@code \r\n} is one of them. */
    private static final String ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(JsonNode node) {
        JsonText text = new JsonText();
        text.value(node, 0);
        return text.out.append('\n').toString();
    }

    /** The text of a string or of a list of strings; the empty text if there is none. */
    public static String join(JsonNode node) {
        if (node == null || !node.isArray()) {
            return node == null ? "" : node.asText();
        }
        StringBuilder text = new StringBuilder();
        node.forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    /** The lines of a text, each with its line end. */
    static ArrayNode split(String text) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0 || text.startsWith("\r\n", i)) {
                continue;
            }
            lines.add(text.substring(start, i + 1));
            start = i + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** A string split into lines; anything else as it is. */
    static JsonNode split(JsonNode node) {
        return node.isTextual() ? split(node.textValue()) : node;
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.isTextual()) {
            string(node.textValue());
        } else if (node.isFloatingPointNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node.asText());
        }
    }

    private void object(JsonNode node, int depth) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        Collections.sort(keys);
        if (keys.isEmpty()) {
            out.append("{}");
            return;
        }
        char before = '{';
        for (String key : keys) {
            line(before, depth + 1);
            string(key);
            out.append(": ");
            value(node.get(key), depth + 1);
            before = ',';
        }
        line('\0', depth);
        out.append('}');
    }

    private void array(JsonNode node, int depth) {
        if (node.isEmpty()) {
            out.append("[]");
            return;
        }
        char before = '[';
        for (Iterator<JsonNode> values = node.elements(); values.hasNext(); before = ',') {
            line(before, depth + 1);
            value(values.next(), depth + 1);
        }
        line('\0', depth);
        out.append(']');
    }

    private void line(char before, int depth) {
        if (before != '\0') {
            out.append(before);
        }
        out.append('\n').append(" ".repeat(depth));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A decimal number as Python prints it: plain from 1e-4 to 1e16, with an exponent of two digits elsewhere. */
    private static String number(BigDecimal value) {
        if (value.signum() == 0) {
            return "0.0"; // 0e-999999999 has as many digits
        }
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = value.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = value.unscaledValue().abs().toString().replaceFirst("0+$", "");
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + fraction
                + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
