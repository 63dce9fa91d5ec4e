package convnet.notebook;

/** Text for HTML. */
final class Escape {
    private Escape() {}

    /** The text with the characters that have a meaning in HTML written as entities. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
