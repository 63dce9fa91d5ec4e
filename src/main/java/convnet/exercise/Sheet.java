package convnet.exercise;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.Stylesheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a student sees of a quiz: questions and options, and nothing from which the right ones follow.
 *
 * @param title stands above the questions
 * @param items in their order
 */
public record Sheet(String title, List<Item> items) implements Displayable {
    /** Neither 0 and O nor 1 and I. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final String INDENT = "   ";

    /**
     * One question.
     *
     * @param options of the letters A, B, C …; empty where numbers are asked for
     */
    public record Item(String id, String text, List<String> options) {
        public Item {
            options = List.copyOf(options);
        }
    }

    public Sheet {
        items = List.copyOf(items);
    }

    /** The sheet whose questions {@link #text} wrote. */
    static Sheet parse(String title, String text) {
        List<Item> items = new ArrayList<>();
        String question = "";
        List<String> options = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(INDENT)) {
                options.add(line.substring(INDENT.length() + 2));
                continue;
            }
            if (!question.isEmpty()) {
                items.add(item(question, options));
            }
            question = line;
            options.clear();
        }
        items.add(item(question, options));
        return new Sheet(title, items);
    }

    private static Item item(String question, List<String> options) {
        int space = question.indexOf(' ');
        return new Item(question.substring(0, space), question.substring(space + 1), options);
    }

    /** The questions with their options, one line each. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            text.append(item.id()).append(" ").append(item.text()).append("\n");
            for (int i = 0; i < item.options().size(); i++) {
                text.append(INDENT).append(Question.letter(i)).append(" ");
                text.append(item.options().get(i)).append("\n");
            }
        }
        return text.toString();
    }

    /** Five signs that tell this sheet from others, and a sixth by which a slip of the pen is noticed. */
    public String number() {
        byte[] digest = sha256(text());
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            number.append(SIGNS.charAt(digest[i] & 31));
        }
        return number.append(check(number.toString())).toString();
    }

    /** Whether a text is the number of some sheet. */
    public static boolean isNumber(String text) {
        return text != null
                && text.length() == LENGTH
                && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && text.charAt(LENGTH - 1) == check(text.substring(0, LENGTH - 1));
    }

    private static char check(String number) {
        return SIGNS.charAt(sha256("sheet " + number)[0] & 31);
    }

    /** The name of the file with the sheet of a student; it does not show who that is. */
    public static String file(String student) {
        byte[] digest = sha256("sheet of " + normal(student));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            name.append(String.format(Locale.ROOT, "%02x", digest[i]));
        }
        return name + ".txt";
    }

    /** A student's id however it is typed. */
    public static String normal(String student) {
        return student.strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"cn\">" + Stylesheet.style());
        html.append("<p><b>").append(Html.escape(title)).append("</b></p>");
        for (Item item : items) {
            html.append("<p style=\"white-space:pre-wrap;margin:.8em 0 .2em\"><b>")
                    .append(Html.escape(item.id()))
                    .append("</b> ")
                    .append(Html.escape(item.text()))
                    .append("</p>");
            if (!item.options().isEmpty()) {
                html.append("<ol type=\"A\" style=\"margin:.1em 0 0;padding-left:2.4em\">");
                item.options()
                        .forEach(option ->
                                html.append("<li>").append(Html.escape(option)).append("</li>"));
                html.append("</ol>");
            }
        }
        return html.append("</div>").toString();
    }

    @Override
    public String toString() {
        return title + "\n" + text().stripTrailing();
    }
}
