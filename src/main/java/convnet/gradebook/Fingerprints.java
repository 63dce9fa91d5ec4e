package convnet.gradebook;

import convnet.grading.JavaTokens;
import convnet.grading.Token;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks of an answer by which copies are found, whatever their names, comments and layout: of the hashes of all runs of
 * {@value #RUN} tokens, the least in each window of {@value #WINDOW}.
 *
 * @param marks hashes
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson, Aiken 2003</a>, winnowing
 */
public record Fingerprints(Set<Integer> marks) {
    static final int RUN = 10;
    static final int WINDOW = 4;

    /** Far more than an answer needs: of every student these marks stay in memory. */
    private static final int MOST_TOKENS = 4_000;

    public Fingerprints {
        marks = Marks.of(marks);
    }

    static Fingerprints of(CharSequence source) {
        List<Token> tokens = JavaTokens.of(source).stream().limit(MOST_TOKENS).toList();
        int[] hashes = new int[Math.max(0, tokens.size() - RUN + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + shape(tokens.get(j)).hashCode();
            }
            hashes[i] = hash;
        }
        Set<Integer> marks = new TreeSet<>();
        for (int i = 0; i + WINDOW <= hashes.length || i == 0 && hashes.length > 0; i++) {
            int least = hashes[i];
            for (int j = i; j < Math.min(hashes.length, i + WINDOW); j++) {
                least = Math.min(least, hashes[j]);
            }
            marks.add(least);
        }
        return new Fingerprints(marks);
    }

    /** Of an answer, whose imports may come from other cells: they stand in front and say nothing about it. */
    static Fingerprints ofAnswer(String source) {
        int code = 0;
        while (source.startsWith("import ", code)) {
            int end = source.indexOf(';', code);
            if (end < 0) {
                break;
            }
            code = source.startsWith(" ", end + 1) ? end + 2 : end + 1;
        }
        return of(source.substring(code));
    }

    /** Names and values may be changed in copying; words of the language and signs may not. */
    private static String shape(Token token) {
        return switch (token.kind()) {
            case WORD -> KEYWORDS.contains(token.text()) ? token.text() : "name";
            case NUMBER -> "number";
            case TEXT -> "text";
            case SIGN -> token.text();
        };
    }

    private static final Set<String> KEYWORDS = Set.of(
            "boolean",
            "break",
            "case",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "final",
            "float",
            "for",
            "if",
            "implements",
            "int",
            "long",
            "new",
            "private",
            "public",
            "return",
            "static",
            "switch",
            "this",
            "throw",
            "var",
            "void",
            "while",
            "yield");

    /** Without the marks of a code that everybody was given. */
    Fingerprints without(Set<Integer> given) {
        Set<Integer> left = new TreeSet<>(marks);
        left.removeAll(given);
        return new Fingerprints(left);
    }
}
