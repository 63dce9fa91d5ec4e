package convnet.submission;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines for the notebook's kernel that are no Java: {@code %maven …}, {@code /exit}, {@code !ls}; they are never run. */
final class Magics {
    private static final Pattern CELL = Pattern.compile("\\s*+%%\\w++.*+");
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[ \\t]*+(?:%[A-Za-z]|/(?:exit|open|env|reset|reload|save|set|drop|imports|list)\\b|!)[^;{}\\v]*+$");

    private Magics() {}

    /** The line that makes a whole cell another language's; empty if there is none. */
    static String cellMagic(CharSequence source) {
        Matcher cell = CELL.matcher(source);
        return cell.lookingAt() ? cell.group().strip() : "";
    }

    /** The source with its magic lines left empty, so that lines keep their numbers. */
    static String without(CharSequence source, List<String> removed) {
        Matcher line = LINE.matcher(source);
        StringBuilder text = new StringBuilder();
        while (line.find()) {
            removed.add(line.group().strip());
            line.appendReplacement(text, "");
        }
        return line.appendTail(text).toString();
    }
}
