package convnet.gradebook;

import convnet.display.Html;

/** Text that a student may have chosen, made harmless for the place where it is written. */
public final class SafeText {
    /** The longest text that is shown folded. */
    static final int LONGEST_BLOCK = 16 << 10;

    private static final int LONGEST = 2_000;

    private SafeText() {}

    /** Without what a terminal, a browser or an editor obeys: control characters, changes of direction, invisible ones. */
    public static String printable(CharSequence text) {
        return printable(text, LONGEST);
    }

    static String printable(CharSequence text, int longest) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), longest + 1));
        int written = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (written++ == longest) {
                return out.append('…').toString();
            }
            out.appendCodePoint(obeyed(c) ? '\uFFFD' : c);
        }
        return out.toString();
    }

    private static boolean obeyed(int c) {
        if (c == '\n' || c == '\t') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT // direction marks and overrides, zero width, soft hyphen
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Printable, on one line. */
    public static String line(String text) {
        return printable(text).replaceAll("\\s+", " ").strip();
    }

    /** For HTML, between tags and in quoted attributes. */
    static String html(String text) {
        return Html.escape(printable(text));
    }

    /** The same for a long text that is shown folded. */
    static String htmlBlock(String text) {
        return Html.escape(printable(text, LONGEST_BLOCK));
    }

    /** For a line of Markdown: what could mean something is escaped, and no address becomes a link. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder();
        String shown = line(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean list = i == 0 && "-+=#".indexOf(c) >= 0
                    || (c == '.' || c == ')') && i < 10 && shown.substring(0, i).matches("\\d{1,9}");
            boolean address = c == ':' && shown.startsWith("//", i + 1)
                    || c == '@'
                    || c == '.' && shown.regionMatches(true, i - 3, "www", 0, 3);
            if (c == '<' || c == '&') {
                out.append(c == '<' ? "&lt;" : "&amp;");
            } else {
                out.append(list || address || "\\`*_[]>|~!".indexOf(c) >= 0 ? "\\" : "")
                        .append(c);
            }
        }
        return out.toString();
    }

    /** A block of code for Markdown, with a fence longer than any in the text. */
    static String markdownBlock(String text) {
        return markdownBlock(text, LONGEST);
    }

    static String markdownBlock(String text, int longest) {
        String shown = printable(text, longest);
        int ticks = 2;
        int run = 0;
        for (int i = 0; i < shown.length(); i++) {
            run = shown.charAt(i) == '`' ? run + 1 : 0;
            ticks = Math.max(ticks, run);
        }
        String fence = "`".repeat(ticks + 1);
        return fence + "text\n" + shown.stripTrailing() + "\n" + fence;
    }

    /** For a cell of a table that a spreadsheet opens: what would be a formula gets an apostrophe in front. */
    static String csv(String text) {
        return csvExact(printable(text));
    }

    /** The same without any other change. */
    static String csvExact(String text) {
        return formula(text) ? "'" + text : text;
    }

    /** What {@link #csv} and {@link #csvExact} wrote, as it was. */
    static String fromCsv(String cell) {
        return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0;
    }
}
