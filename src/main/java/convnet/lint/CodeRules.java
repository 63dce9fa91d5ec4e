package convnet.lint;

import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house rules for code. */
final class CodeRules {
    /** About 15 lines: idea, code, picture or assertion. Imports are not read, so they do not count. */
    static final int MOST_LINES = 18;

    /** An answer is written, not read, and it is one class. */
    static final int MOST_ANSWER_LINES = 50;

    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;");
    private static final Pattern MAGIC = Pattern.compile("(?m)^\\s*(%{1,2}\\w+|!\\s*\\w+|/(?:exit|reset|set|env)\\b)");
    private static final Pattern JAR = Pattern.compile("[\\w.*-]+\\.jar\\b");
    private static final Pattern PATH = Pattern.compile(
            "\"(/(?:home|usr|tmp|opt|var|root|Users|mnt|work)\\b[^\"]*|~/[^\"]*|[A-Za-z]:\\\\[^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("(?<![\\w.])v?\\d+\\.\\d+\\.\\d+(?![\\w.]*\\.\\d)");
    private static final Pattern PRINTF_LAST = Pattern.compile("(?m)^System\\.out\\.(?:printf|format)\\([^;]*\\);?\\z");
    private static final Pattern STUDENT_CLASS = Pattern.compile("\\bclass\\s+(My[A-Z]\\w*)");
    private static final Pattern STUDENT_NAME = Pattern.compile("\\bMy[A-Z]\\w*");
    private static final Pattern DECLARATION =
            Pattern.compile("(?:^|[;{}(\\n])\\s*(?:final\\s+)?([\\w.]+(?:<[^;=]*>)?(?:\\[])*)\\s+(\\w+)\\s*=([^;]*)");

    private final Notebook notebook;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ofStudents = new HashSet<>();
    private boolean first = true;

    private CodeRules(Notebook notebook) {
        this.notebook = notebook;
    }

    static List<Finding> check(Notebook notebook) {
        CodeRules rules = new CodeRules(notebook);
        for (int i = 0; i < notebook.cells().size(); i++) {
            Cell cell = notebook.cells().get(i);
            if (cell.isCode()) {
                rules.cell(i);
            } else {
                rules.jars(i, cell.source());
            }
        }
        return rules.findings;
    }

    private void cell(int index) {
        Cell cell = notebook.cells().get(index);
        String code = withoutComments(cell.source());
        long lines = cell.source()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        int most = cell.exercise().isEmpty() ? MOST_LINES : MOST_ANSWER_LINES;
        if (lines > most) {
            add(index, lines + " lines of code, at most " + most + " are read at once; split the cell");
        }
        if (cell.source().isBlank() && cell.exercise().isEmpty()) {
            add(index, "an empty code cell; delete it");
        }
        imports(index, code);
        places(index, cell.source());
        studentCode(index, cell, code);
        if (PRINTF_LAST.matcher(code.strip()).find()) {
            add(
                    index,
                    "ends with printf, whose value, a PrintStream, would be shown; print with"
                            + " System.out.println(String.format(…))");
        }
        first = false;
    }

    private void imports(int index, String code) {
        for (Matcher found = IMPORT.matcher(code); found.find(); ) {
            String name = found.group(2);
            if (name.startsWith("java.awt.") && name.endsWith(".*")) {
                add(
                        index,
                        "import " + name + " would erase variables of other types with the same names; import"
                                + " single types, for example java.awt.Color");
            }
            if (!first) {
                add(index, "import " + name + " belongs into the first code cell");
            }
        }
    }

    private void places(int index, String source) {
        report(index, MAGIC.matcher(source), "a magic or shell command; notebooks run on every Java kernel");
        jars(index, source);
        report(index, PATH.matcher(source), "a path of one machine; take a name relative to the notebook");
        report(index, VERSION.matcher(source), "a version number; it would age");
    }

    private void jars(int index, String source) {
        report(index, JAR.matcher(source), "a jar name; the kernel supplies the class path");
    }

    private void report(int index, Matcher found, String why) {
        if (found.find()) {
            add(index, found.group().strip() + " is " + why);
        }
    }

    /** Redefining student code sets dependent {@code var} variables to null, explicit types keep their value. */
    private void studentCode(int index, Cell cell, String code) {
        Matcher declared = STUDENT_CLASS.matcher(code);
        boolean found = declared.find();
        if (found && cell.exercise().isEmpty()) {
            add(
                    index,
                    "class " + declared.group(1) + " is a student's answer, but the cell's metadata name no exercise;"
                            + " add \"convnet\": {\"exercise\": \"…\"}");
        }
        if (!found && !cell.exercise().isEmpty() && !code.isBlank() && !code.contains("class ")) {
            add(index, "the metadata name exercise " + cell.exercise() + ", but the cell declares no class for it");
        }
        for (Matcher declaration = DECLARATION.matcher(code); declaration.find(); ) {
            if (!byStudent(declaration.group(3))) {
                continue;
            }
            ofStudents.add(declaration.group(2));
            if (declaration.group(1).equals("var")) {
                add(
                        index,
                        "var " + declaration.group(2) + " holds what student code computes and loses it when the"
                                + " student runs the answer again; write the type");
            }
        }
    }

    private boolean byStudent(String expression) {
        if (STUDENT_NAME.matcher(expression).find()) {
            return true;
        }
        for (Matcher word = Pattern.compile("[A-Za-z_]\\w*").matcher(expression); word.find(); ) {
            if (ofStudents.contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)//.*$", "");
    }

    private void add(int index, String message) {
        findings.add(Finding.inCell(notebook, index, message));
    }
}
