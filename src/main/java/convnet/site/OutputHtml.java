package convnet.site;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.display.Html;
import convnet.notebook.Cell;
import convnet.notebook.JsonText;
import convnet.notebook.TerminalText;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outputs of one page's cells as HTML; pictures become files beside the page. */
final class OutputHtml {
    /** A picture of an output. */
    record Picture(String path, byte[] content) {}

    private static final Pattern STYLE = Pattern.compile("<style[^>]*>.*?</style>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/][^>]*>");

    private final String folder;
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> styles = new HashSet<>();

    /** @param folder the folder of the page's pictures, relative to the page */
    OutputHtml(String folder) {
        this.folder = folder;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** All outputs of a cell; the empty text if there are none. */
    String of(Cell cell) {
        StringBuilder html = new StringBuilder();
        for (JsonNode output : cell.outputs()) {
            html.append(one(cell, output));
        }
        return html.length() == 0 ? "" : "<div class=\"outputs\">\n" + html + "</div>\n";
    }

    private String one(Cell cell, JsonNode output) {
        return switch (output.path("output_type").asText()) {
            case "stream" ->
                pre(
                        output.path("name").asText().equals("stderr") ? "stream stderr" : "stream",
                        JsonText.join(output.get("text")));
            case "error" -> error(output);
            default -> bundle(cell, output.path("data"), output.path("metadata"));
        };
    }

    private static String pre(String kind, String text) {
        return text.isBlank()
                ? ""
                : "<pre class=\"output " + kind + "\" tabindex=\"0\">" + TerminalText.html(text.stripTrailing())
                        + "</pre>\n";
    }

    /** The error without its stack: message, and the lines of the notebook that it came through. */
    private static String error(JsonNode output) {
        List<String> lines = new ArrayList<>();
        for (JsonNode entry : output.path("traceback")) {
            for (String line : entry.asText().split("\\R")) {
                String plain = TerminalText.plain(line).strip();
                if (!plain.isEmpty() && !plain.startsWith("at ") && !plain.startsWith("---")) {
                    lines.add(line.stripTrailing());
                }
            }
        }
        String text = lines.isEmpty()
                ? output.path("ename").asText() + ": " + output.path("evalue").asText()
                : String.join("\n", lines);
        return pre("error", text);
    }

    private String bundle(Cell cell, JsonNode data, JsonNode metadata) {
        String plain = JsonText.join(data.get("text/plain"));
        if (data.has("text/html")) {
            return html(JsonText.join(data.get("text/html")));
        }
        if (data.has("image/svg+xml")) {
            return "<div class=\"output picture\" role=\"img\" aria-label=\"" + Html.escape(alt(plain, cell)) + "\">"
                    + JsonText.join(data.get("image/svg+xml")) + "</div>\n";
        }
        for (String type : List.of("png", "jpeg", "gif")) {
            if (data.has("image/" + type)) {
                String base64 = JsonText.join(data.get("image/" + type)).replaceAll("\\s", "");
                return picture(cell, type, base64, alt(plain, cell), metadata.path("image/" + type));
            }
        }
        return plain.isEmpty() ? "" : pre("value", plain);
    }

    /** HTML as the course's own code made it; the style sheet that every value brings along only once a page. */
    private String html(String source) {
        if (!TAG.matcher(source).find()) {
            return pre("value", source.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
        String once = STYLE.matcher(source)
                .replaceAll(style -> styles.add(style.group()) ? Matcher.quoteReplacement(style.group()) : "");
        return "<div class=\"output html\">" + once + "</div>\n";
    }

    private String picture(Cell cell, String type, String base64, String alt, JsonNode size) {
        String name = cell.id() + "-" + (pictures.size() + 1) + "." + type;
        try {
            pictures.add(new Picture(folder + "/" + name, Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            return pre("error", "a damaged picture (" + e.getMessage() + ")");
        }
        String width =
                size.path("width").isInt() ? " width=\"" + size.get("width").intValue() + "\"" : "";
        return "<figure class=\"output picture\"><img src=\"" + Html.escape(folder + "/" + name) + "\" alt=\""
                + Html.escape(alt) + "\"" + width + " loading=\"lazy\"></figure>\n";
    }

    private static String alt(String plain, Cell cell) {
        boolean speaks = !plain.isBlank() && !plain.contains("@") && !plain.startsWith("BufferedImage");
        return speaks ? plain.strip() : "Output of the cell " + cell.id();
    }
}
