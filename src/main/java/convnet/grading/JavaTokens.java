package convnet.grading;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into tokens; whatever it is given, it reads each character a few times only, and fails on nothing. */
public final class JavaTokens {
    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private JavaTokens(CharSequence text) {
        this.text = text;
    }

    /** The tokens without comments and white space. */
    public static List<Token> of(CharSequence source) {
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
        } else if (at("//", at)) {
            move(find("\n", at));
        } else if (at("/*", at)) {
            move(Math.min(text.length(), find("*/", at + 2) + 2));
        } else if (at("\"\"\"", at)) {
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
        tokens.add(new Token(kind, text.subSequence(at, end).toString(), line));
        move(end);
    }

    private void move(int to) {
        for (; at < to; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }

    private boolean at(String sign, int from) {
        if (from + sign.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if (text.charAt(from + i) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a sign next stands, or the end. */
    private int find(String sign, int from) {
        int found = from;
        while (found < text.length() && !at(sign, found)) {
            found++;
        }
        return Math.min(found, text.length());
    }

    private int textBlockEnd() {
        int end = at + 3;
        while (end < text.length() && !at("\"\"\"", end)) {
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
