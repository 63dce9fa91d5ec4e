package convnet.grading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The imports that a notebook's answer is compiled with: a JShell kernel's own, and those in the notebook's cells. */
public final class CellImports {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+(?:\\.\\*)?)\\s*;");
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

    private CellImports() {}

    /**
     * All imports on one line without its end, so that the lines of the cell behind it keep their numbers.
     *
     * @param codeCells the sources of the notebook's code cells
     */
    public static String line(List<String> codeCells) {
        Set<String> imports = new LinkedHashSet<>();
        KERNEL_IMPORTS.forEach(name -> imports.add("import " + name + ";"));
        for (String source : codeCells) {
            Matcher matcher = IMPORT.matcher(source);
            while (matcher.find()) {
                if (matcher.group(1).matches("(javax?|convnet\\.exercise\\.lesson\\d+)\\..*")) {
                    imports.add(matcher.group().strip());
                }
            }
        }
        return imports.stream().map(line -> line + " ").collect(Collectors.joining());
    }
}
