package convnet.grading;

/**
 * A token of Java source.
 *
 * @param kind what it is
 * @param text as written
 * @param line counted from 1
 */
public record Token(Kind kind, String text, int line) {
    /** Comments are no tokens. */
    public enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN
    }

    public boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }
}
