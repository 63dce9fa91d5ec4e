package convnet.submission;

import java.util.List;

/** What can be said about a piece of Java without compiling it. */
final class ClassText {
    private final List<Token> tokens;

    private ClassText(List<Token> tokens) {
        this.tokens = tokens;
    }

    static ClassText of(String source) {
        return new ClassText(JavaTokens.of(source));
    }

    /** Whether it declares a class, record or enum that implements an interface of this simple name. */
    boolean implementing(String contract) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("class") || token.is("record") || token.is("enum")) {
                boolean after = false;
                for (int j = i + 1;
                        j < tokens.size()
                                && !tokens.get(j).is("{")
                                && !tokens.get(j).is(";");
                        j++) {
                    after |= tokens.get(j).is("implements");
                    if (after && tokens.get(j).is(contract)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether every brace that opens closes again. */
    boolean balanced() {
        int open = 0;
        for (Token token : tokens) {
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** Whether the starter's exception still stands in it. */
    boolean unwritten() {
        return tokens.stream()
                .anyMatch(
                        token -> token.kind() == Token.Kind.TEXT && token.text().contains("not written yet"));
    }

    /** The package that it declares, or empty. */
    String packageName() {
        if (tokens.isEmpty() || !tokens.get(0).is("package")) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < tokens.size() && !tokens.get(i).is(";"); i++) {
            name.append(tokens.get(i).text());
        }
        return name.toString();
    }
}
