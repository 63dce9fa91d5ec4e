package convnet.kernel;

/** Documentation comments as plain text: tags of HTML and of Javadoc give way to what they mean. */
final class Javadoc {
    private Javadoc() {}

    static String plain(String comment) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < comment.length()) {
            char c = comment.charAt(at);
            if (c == '{' && comment.startsWith("{@", at)) {
                int end = comment.indexOf('}', at);
                int space = comment.indexOf(' ', at);
                if (end > 0 && space > 0 && space < end) {
                    text.append(comment, space + 1, end);
                    at = end + 1;
                    continue;
                }
            } else if (c == '<'
                    && at + 1 < comment.length()
                    && (Character.isLetter(comment.charAt(at + 1)) || comment.charAt(at + 1) == '/')) {
                int end = comment.indexOf('>', at);
                if (end > 0) {
                    String tag = comment.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
                    text.append(tag.equals("p") ? "\n" : tag.equals("li") ? "\n- " : "");
                    at = end + 1;
                    continue;
                }
            }
            text.append(c);
            at++;
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\n[ \t]+", "\n")
                .strip();
    }
}
