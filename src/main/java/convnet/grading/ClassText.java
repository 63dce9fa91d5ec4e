package convnet.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said about a piece of Java without compiling it, found in one pass.
 *
 * @param contracts   the words behind {@code implements} in the heads of its classes, records and enums
 * @param balanced    whether every brace that opens closes again
 * @param unwritten   whether the starter's exception still stands in it
 * @param packageName the package that it declares, or empty
 */
public record ClassText(Set<String> contracts, boolean balanced, boolean unwritten, String packageName) {
    private static final Set<String> KINDS = Set.of("class", "record", "enum");

    public static ClassText of(CharSequence source) {
        List<Token> tokens = JavaTokens.of(source);
        Set<String> contracts = new HashSet<>();
        boolean unwritten = false;
        boolean head = false;
        boolean after = false;
        for (Token token : tokens) {
            unwritten |= token.kind() == Token.Kind.TEXT && token.text().contains("not written yet");
            if (token.is("{") || token.is(";")) {
                head = false;
                after = false;
            } else if (token.kind() == Token.Kind.WORD) {
                head |= KINDS.contains(token.text());
                if (after) {
                    contracts.add(token.text());
                }
                after |= head && token.is("implements");
            }
        }
        return new ClassText(contracts, balanced(tokens), unwritten, packageName(tokens));
    }

    /** Whether it declares a class, record or enum that implements an interface of this simple name. */
    public boolean implementing(String contract) {
        return contracts.contains(contract);
    }

    private static boolean balanced(List<Token> tokens) {
        int open = 0;
        for (Token token : tokens) {
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static String packageName(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        if (!tokens.isEmpty() && tokens.get(0).is("package")) {
            for (int i = 1; i < tokens.size() && !tokens.get(i).is(";"); i++) {
                name.append(tokens.get(i).text());
            }
        }
        return name.toString();
    }
}
