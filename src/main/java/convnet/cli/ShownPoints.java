package convnet.cli;

import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the points that executed checks show: starters have none, solutions have all. */
final class ShownPoints {
    private static final Pattern POINTS = Pattern.compile("(\\d+) of (\\d+) points; hidden");

    private ShownPoints() {}

    /** The cells of a starter that show points. */
    static List<Finding> notNone(Notebook executed) {
        return findings(executed, false);
    }

    /** The cells of a solution that show less than all points. */
    static List<Finding> notAll(Notebook executed) {
        return findings(executed, true);
    }

    private static List<Finding> findings(Notebook executed, boolean all) {
        List<Finding> findings = new ArrayList<>();
        List<Cell> cells = executed.cells();
        for (int i = 0; i < cells.size(); i++) {
            Matcher points = POINTS.matcher(cells.get(i).outputs().toString());
            if (points.find()) {
                String expected = all ? points.group(2) : "0";
                if (!points.group(1).equals(expected)) {
                    findings.add(Finding.inCell(
                            executed,
                            i,
                            "shows " + points.group(1) + " of " + points.group(2) + " points, expected " + expected
                                    + (all ? ": this is the solution" : ": nothing is written yet")));
                }
            }
        }
        return findings;
    }
}
