package convnet.notebook;

import convnet.display.Html;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was meant for a terminal as HTML: ANSI colours become classes, a carriage return overwrites its line. */
public final class TerminalText {
    private static final Pattern ESCAPE = Pattern.compile("\u001B\\[([0-9;]*)([A-Za-z])");
    private static final String[] COLOURS = {"black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"};

    private final StringBuilder html = new StringBuilder();
    private final Set<String> classes = new TreeSet<>();

    private TerminalText() {}

    public static String html(String text) {
        TerminalText terminal = new TerminalText();
        String written = overwritten(text);
        Matcher escape = ESCAPE.matcher(written);
        int from = 0;
        for (; escape.find(); from = escape.end()) {
            terminal.write(written.substring(from, escape.start()));
            if (escape.group(2).equals("m")) {
                terminal.style(escape.group(1));
            }
        }
        terminal.write(written.substring(from));
        return terminal.html.toString();
    }

    /** The text without its escape sequences. */
    public static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll("");
    }

    /** What is left of each line after its carriage returns. */
    private static String overwritten(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder left = new StringBuilder();
        for (String line : text.replace("\r\n", "\n").split("(?<=\n)")) {
            String end = line.endsWith("\n") ? "\n" : "";
            String[] versions = line.substring(0, line.length() - end.length()).split("\r");
            left.append(versions.length == 0 ? "" : versions[versions.length - 1])
                    .append(end);
        }
        return left.toString();
    }

    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        String escaped = Html.escape(text);
        html.append(
                classes.isEmpty()
                        ? escaped
                        : "<span class=\"" + String.join(" ", classes) + "\">" + escaped + "</span>");
    }

    private void style(String codes) {
        String[] numbers = codes.isEmpty() ? new String[] {"0"} : codes.split(";");
        for (int i = 0; i < numbers.length; i++) {
            int code = numbers[i].isEmpty() ? 0 : Integer.parseInt(numbers[i]);
            if (code == 0) {
                classes.clear();
            } else if (code == 1) {
                classes.add("ansi-bold");
            } else if (code >= 30 && code <= 37) {
                classes.removeIf(name -> name.startsWith("ansi-fg"));
                classes.add("ansi-fg-" + COLOURS[code - 30]);
            } else if (code >= 40 && code <= 47 || code == 48) {
                classes.add("ansi-marked");
            }
            if (code == 38 || code == 48) {
                break; // the numbers that follow choose a colour; one mark is enough
            }
        }
    }
}
