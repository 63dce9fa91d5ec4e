package convnet.notebook;

import convnet.jupyter.Output.ErrorOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student needs to know of an error: for code that does not compile the compiler's message and the line, for an
 * exception its class, its message and the line of the notebook that it came through; never a stack trace.
 *
 * <p>Kernels print errors for a terminal. Read are the formats of IJava and Rapaio: lines of source start with a bar,
 * the wrong place has a coloured background or an arrow, frames start with "at".
 */
final class CellError {
    private static final String ESCAPE = "\u001B";
    private static final Pattern BACKGROUND = Pattern.compile(ESCAPE + "\\[(?:4[0-7]|48;[0-9;]+|10[0-7])m");
    private static final Pattern THROWN = Pattern.compile("(?:[\\w$]++\\.)*+([\\w$]++)(?::\\s*+(.*))?", Pattern.DOTALL);
    private static final int LONGEST_LINE = 80;

    private CellError() {}

    /** One or two sentences about an error in a cell. */
    static String explain(ErrorOutput error, String source) {
        List<String> raw = new ArrayList<>();
        error.traceback().forEach(line -> raw.addAll(List.of(line.split("\n"))));
        boolean incomplete = error.ename().startsWith("Incomplete");
        boolean compiler =
                error.ename().contains("Compil") || raw.stream().anyMatch(l -> plain(l).startsWith("Compile error"));
        if (incomplete) {
            return "does not compile: the code ends too early; look for a missing bracket, quote or semicolon";
        }
        return compiler ? compiler(raw, error, source) : thrown(raw, error, source);
    }

    private static String compiler(List<String> raw, ErrorOutput error, String source) {
        List<String> words = new ArrayList<>();
        String marked = "";
        String quoted = "";
        for (String line : raw) {
            String text = plain(line);
            if (text.startsWith("|")) {
                if (!words.isEmpty()) {
                    break; // the first error is enough: the others often follow from it
                }
                quoted = quoted.isEmpty() ? text.substring(1).strip() : quoted;
                if (marked.isEmpty() && BACKGROUND.matcher(line).find()) {
                    marked = text.substring(1).strip();
                }
            } else if (!text.isBlank() && !text.startsWith("Compile error") && !text.startsWith("---")) {
                words.add(text.strip());
            }
        }
        String message =
                words.isEmpty() ? error.evalue() : String.join(" ", words).replaceAll("\\s+", " ");
        return "does not compile" + place(marked.isEmpty() ? quoted : marked, source) + ": "
                + message.replace("cannot find symbol symbol:", "cannot find symbol:");
    }

    private static String thrown(List<String> raw, ErrorOutput error, String source) {
        StringBuilder first = new StringBuilder();
        String frame = "";
        for (String line : raw) {
            String text = plain(line);
            if (text.startsWith("|-->")) {
                frame = text.substring(4).strip();
                break;
            }
            boolean head = !text.strip().startsWith("at ") && !text.startsWith("|") && !text.startsWith("---");
            if (head && !text.isBlank() && !text.strip().startsWith("Caused by")) {
                first.append(first.length() == 0 ? "" : "\n").append(text);
            }
        }
        String head = first.length() == 0 ? error.ename() + ": " + error.evalue() : first.toString();
        Matcher parts = THROWN.matcher(head);
        String message = parts.matches() && parts.group(2) != null
                ? ": " + parts.group(2).strip()
                : "";
        String type = parts.matches() ? parts.group(1) : head;
        return "throws " + type + place(frame, source) + message;
    }

    /** Where a line of code stands in the cell; the code itself if it is from an earlier cell. */
    private static String place(String code, String source) {
        if (code.isEmpty()) {
            return "";
        }
        String cut = code.length() > LONGEST_LINE ? code.substring(0, LONGEST_LINE) + " …" : code;
        List<String> lines = source.lines().map(String::strip).toList();
        int line = lines.indexOf(code);
        return line < 0 ? " in an earlier cell at \"" + cut + "\"" : " in line " + (line + 1) + " \"" + cut + "\"";
    }

    private static String plain(String line) {
        return TerminalText.plain(line).replace("\r", "");
    }
}
