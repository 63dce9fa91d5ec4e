package convnet.grading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The imports that a notebook's answer is compiled with: a JShell kernel's own, and those in the notebook's cells. */
public final class CellImports {
    /** Possessive throughout: what was read once is never tried again, so that no text costs more than its length. */
    private static final Pattern IMPORT = Pattern.compile("(?m)(?:^|(?<=;))[ \\t\\f]*+import\\s++(static\\s++)?+"
            + "((?:javax?|lesson\\d++)(?:\\.\\w++)*+(?:\\.\\*)?+)\\s*+;");

    /** More than any notebook needs; the rest is left out. */
    private static final int MOST = 500;

    private static final int LONGEST = 200;

    /** Where the imports end and the student's own text begins; it changes nothing, and is written nowhere else. */
    private static final String END = "import java.lang.*; ";

    /** What a JShell kernel imports before the first cell. */
    private static final List<String> KERNEL_IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.prefs.*",
            "java.util.regex.*",
            "java.util.stream.*");

    private static final String FIRST = "import " + KERNEL_IMPORTS.get(0) + "; import " + KERNEL_IMPORTS.get(1) + "; ";

    private CellImports() {}

    /**
     * All imports on one line without its end, so that the lines of the cell behind it keep their numbers.
     *
     * @param codeCells the sources of the notebook's code cells
     */
    public static String line(List<? extends CharSequence> codeCells) {
        Set<String> imports = new LinkedHashSet<>();
        KERNEL_IMPORTS.forEach(name -> imports.add("import " + name + ";"));
        for (CharSequence source : codeCells) {
            Matcher matcher = IMPORT.matcher(source);
            while (imports.size() < MOST && matcher.find()) {
                String line = "import " + (matcher.start(1) < 0 ? "" : "static ") + matcher.group(2) + ";";
                if (line.length() <= LONGEST && !line.equals(END.strip())) {
                    imports.add(line);
                }
            }
        }
        return imports.stream().map(line -> line + " ").collect(Collectors.joining()) + END;
    }

    /** A student's text without the imports that {@link #line} put in front of it. */
    public static String own(String source) {
        return source.substring(length(source));
    }

    /** How long the line of imports is that stands before a student's text; 0 if there is none. */
    static int length(String source) {
        int end = source.startsWith(FIRST) ? source.indexOf(END) : -1;
        return end < 0 ? 0 : end + END.length();
    }
}
