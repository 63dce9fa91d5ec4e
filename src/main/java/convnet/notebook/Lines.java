package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Multi-line text of a notebook: one string in the program, a list of lines in the file. */
final class Lines {
    /** The line ends that Jupyter splits at; {@code \r\n} is one of them. */
    private static final String ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    private Lines() {}

    /** The text of a string or of a list of strings; the empty text if there is none. */
    static String join(JsonNode node) {
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
}
