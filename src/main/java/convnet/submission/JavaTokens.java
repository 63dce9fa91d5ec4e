package convnet.submission;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into tokens; whatever it is given, it comes to an end and fails on nothing. */
public final class JavaTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private JavaTokens(String text) {
        this.text = text;
    }

    /** The tokens without comments and white space. */
    public static List<Token> of(String source) {
        JavaTokens tokens = new JavaTokens(source);
        while (tokens.at < source.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isISOControl(c)) {
            move(at + 1);
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            move(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", at)) {
            move(after("*/", at + 2));
        } else if (text.startsWith("\"\"\"", at)) {
            token(Token.Kind.TEXT, textBlockEnd());
        } else if (c == '"' || c == '\'') {
            token(Token.Kind.TEXT, literalEnd(c));
        } else if (Character.isJavaIdentifierStart(c)) {
            token(Token.Kind.WORD, wordEnd());
        } else if (Character.isDigit(c)) {
            token(Token.Kind.NUMBER, wordEnd());
        } else {
            token(Token.Kind.SIGN, at + 1);
        }
    }

    private void token(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line));
        move(end);
    }

    private void move(int to) {
        for (; at < to; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int textBlockEnd() {
        int end = at + 3;
        while (end < text.length() && !text.startsWith("\"\"\"", end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 3);
    }

    /** A literal ends with its quote, or, if that is missing, with its line. */
    private int literalEnd(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end < text.length() && text.charAt(end) == quote ? end + 1 : Math.min(text.length(), end);
    }

    private int wordEnd() {
        int end = at + 1;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end))
                        || text.charAt(end) == '.' && Character.isDigit(text.charAt(at)))) {
            end++;
        }
        return end;
    }
}
