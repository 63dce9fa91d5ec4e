package convnet.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the student's notebook from a master: each region from {@code // BEGIN SOLUTION} to {@code // END SOLUTION} gives
 * way to its starter.
 *
 * <p>The starter is what follows a line {@code // STARTER} in the region, one {@code //} taken from each line; without
 * such a line it is an exception that says "not written yet". Cells whose metadata says
 * {@code "convnet": {"solution": true}} are left out, outputs too.
 */
public final class Release {
    private static final String BEGIN = "// BEGIN SOLUTION";
    private static final String STARTER = "// STARTER";
    private static final String END = "// END SOLUTION";
    private static final String NOT_WRITTEN = "throw new UnsupportedOperationException(\"not written yet\");";

    private Release() {}

    /**
     * The notebook that a student gets.
     *
     * @throws NotebookException naming cell and line, if a region is not closed, is empty, or stands within another
     */
    public static Notebook student(Notebook master) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < master.cells().size(); i++) {
            Cell cell = master.cells().get(i);
            if (!cell.course().path("solution").asBoolean()) {
                cells.add(cell.withSource(strip(cell.source(), master.name() + ", cell " + (i + 1))));
            }
        }
        return master.withCells(cells).withoutOutputs();
    }

    private static String strip(String source, String place) {
        if (!source.contains("SOLUTION")) {
            return source;
        }
        List<String> kept = new ArrayList<>();
        List<String> starter = null;
        boolean inSolution = false;
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            String where = place + ", line " + number;
            switch (line.strip()) {
                case BEGIN -> {
                    require(!inSolution, where + ": " + BEGIN + " stands within a solution; close that first");
                    inSolution = true;
                    starter = null;
                }
                case STARTER -> {
                    require(inSolution && starter == null, where + ": " + STARTER + " is expected once in a solution");
                    starter = new ArrayList<>();
                }
                case END -> {
                    require(inSolution, where + ": " + END + " has no " + BEGIN + " before it");
                    kept.addAll(starter == null ? notWritten(line) : starter);
                    inSolution = false;
                }
                default -> {
                    require(
                            !line.contains("SOLUTION"),
                            where + ": SOLUTION stands in a line that is no marker; a marker is a line of its own");
                    if (!inSolution) {
                        kept.add(line);
                    } else if (starter != null) {
                        starter.add(uncommented(line, where));
                    }
                }
            }
        }
        require(!inSolution, place + ": " + BEGIN + " is not closed by " + END);
        return String.join("\n", kept);
    }

    private static List<String> notWritten(String end) {
        String indent = end.substring(0, end.indexOf("//"));
        return List.of(indent + "// Your code here, instead of the next line.", indent + NOT_WRITTEN);
    }

    private static String uncommented(String line, String where) {
        require(
                line.strip().startsWith("//"),
                where + ": a line of a starter begins with //, but this is " + line.strip());
        return line.replaceFirst("// ?", "").stripTrailing();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new NotebookException(message);
        }
    }
}
