package convnet.kernel;

import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * The code at the cursor as JShell can look at it: the last statement of a cell, in a class that declares what stands
 * above it in the same cell. Nothing of the cell needs to have run.
 *
 * @param code   what JShell gets
 * @param cursor its end
 * @param shift  to be added to a place in the code to get the place in the cell
 */
record Scene(String code, int cursor, int shift) {
    private static final String CLASS = "class $Cell { ";
    private static final String BODY = " Object $run() throws Throwable { ";

    /** A method is no statement, so that one that is being written stands in a class of its own, which sees the locals. */
    private static final String METHOD = "class $Method { ";

    private static final Pattern CLASS_BEGUN = Pattern.compile("\\b(?:class|record|enum|interface)\\s+\\w");

    /** Comments, annotations, and modifiers before what is declared. */
    private static final String BEFORE = "(?:\\s|//.*\\R|/\\*(?s:.*?)\\*/|@(?!interface)\\w++(?:\\([^()]*\\))?"
            + "|(?:public|protected|private|static|final|synchronized|abstract|sealed|non-sealed|strictfp|default)\\b)*+";

    private static final Pattern IMPORT = Pattern.compile("(?:\\s|//.*\\R|/\\*(?s:.*?)\\*/)*+import\\b");

    private static final Pattern TYPE =
            Pattern.compile(BEFORE + "(?:class|interface|enum|@interface|record\\s+\\w+\\s*[(<])");

    private static final Pattern METHOD_BEGUN = Pattern.compile(BEFORE
            + "(?!(?:new|return|else|throw|assert|case|yield|class|interface|enum|record)\\b)"
            + "[\\w.<>\\[\\], ?&]+?[\\s\\]>]\\w+\\s*\\([^()]*\\)\\s*(?:throws\\s[\\w., ]+)?\\{");

    /**
     * The scene between two texts; the interpreter borrows the first one's imports until a cell runs.
     *
     * @param after what stands behind the cursor, where a class may go on that began before it
     */
    static Scene of(String before, String after, Interpreter interpreter) {
        SourceCodeAnalysis analysis = interpreter.analysis();
        StringBuilder members = new StringBuilder();
        StringBuilder locals = new StringBuilder();
        String rest = before;
        CompletionInfo info = analysis.analyzeCompletion(rest);
        while (info.completeness().isComplete()
                && info.completeness() != Completeness.UNKNOWN
                && !info.remaining().isEmpty()) {
            String source = info.source();
            if (IMPORT.matcher(source).lookingAt()) {
                interpreter.borrow(analysis.sourceToSnippets(source));
            } else if (isMember(source)) {
                members.append(source).append('\n');
            } else {
                locals.append(source).append('\n');
            }
            rest = info.remaining();
            info = analysis.analyzeCompletion(rest);
        }
        if (CLASS_BEGUN.matcher(rest).find()) {
            rest = LaterMembers.moved(rest, after);
        }
        String method = METHOD_BEGUN.matcher(rest).lookingAt() ? METHOD : "";
        if (members.length() + locals.length() + method.length() == 0) {
            return new Scene(rest, rest.length(), before.length() - rest.length());
        }
        String around = CLASS + members + BODY + locals + method;
        int end = around.length() + rest.length();
        return new Scene(around + rest, end, before.length() - end);
    }

    /** Told by the text: on JDK 25 an analysis that made a snippet of a class finds no documentation from then on. */
    private static boolean isMember(String source) {
        return TYPE.matcher(source).lookingAt() || METHOD_BEGUN.matcher(source).lookingAt();
    }

    /** What JShell says about the scene, without the names that only the scene has. */
    static String unwrapped(String text) {
        return text.replace("$Cell.", "").replace("$Method.", "");
    }

    /** Whether a text ends inside a comment, a string, or a character. */
    static boolean endsInText(String before) {
        int at = 0;
        while (at < before.length()) {
            int from = at;
            String close = opened(before, at);
            if (close.isEmpty()) {
                at++;
                continue;
            }
            at += close.equals("\n") || close.equals("*/") ? 2 : close.length();
            boolean oneLine = close.length() == 1;
            while (at < before.length() && !before.startsWith(close, at)) {
                char c = before.charAt(at);
                if (oneLine && c == '\n') {
                    break; // a literal that was never closed
                }
                at += c == '\\' && before.charAt(from) != '/' ? 2 : 1;
            }
            if (at >= before.length()) {
                return true;
            }
            at += close.length();
        }
        return false;
    }

    /** What ends the comment or literal that begins here; empty where none begins. */
    private static String opened(String code, int at) {
        if (code.startsWith("//", at)) {
            return "\n";
        }
        if (code.startsWith("/*", at)) {
            return "*/";
        }
        if (code.startsWith("\"\"\"", at)) {
            return "\"\"\"";
        }
        char c = code.charAt(at);
        return c == '"' || c == '\'' ? String.valueOf(c) : "";
    }
}
