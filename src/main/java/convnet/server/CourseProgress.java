package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a student is, as the notebooks say themselves: which cells have run, and which points their checks show. There
 * is no other record that could disagree.
 */
final class CourseProgress {
    /** A check's line in the text of a report: a mark, points scored, points. */
    private static final Pattern CHECK = Pattern.compile("(?m)^ +[✔✘] (\\d+)/(\\d+) ");

    private final StudentFolder folder;
    private final Map<Path, Known> known = new HashMap<>();

    private record Known(FileTime modified, ObjectNode counts) {}

    CourseProgress(StudentFolder folder) {
        this.folder = folder;
    }

    /** Address of a page to the counts of its notebook. */
    synchronized ObjectNode all() {
        ObjectNode all = LabRequest.JSON.createObjectNode();
        for (String name : List.of("notebooks", "exercises")) {
            Path place = folder.resolve(name);
            for (Path file : Files.isDirectory(place) ? folder.list(place) : List.<Path>of()) {
                String address = folder.address(file);
                if (address.endsWith(".ipynb")) {
                    all.set(address.replaceFirst("\\.ipynb$", ".html"), counts(file));
                }
            }
        }
        return all;
    }

    private ObjectNode counts(Path file) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Known before = known.get(file);
            if (before == null || !before.modified().equals(modified)) {
                before = new Known(modified, counts(Notebook.read(file)));
                known.put(file, before);
            }
            return before.counts();
        } catch (IOException | NotebookException e) {
            return LabRequest.JSON.createObjectNode();
        }
    }

    static ObjectNode counts(Notebook notebook) {
        int cells = 0;
        int run = 0;
        int exercises = 0;
        int solved = 0;
        int scored = 0;
        for (Cell cell : notebook.cells()) {
            if (!cell.isCode() || cell.source().isBlank()) {
                continue;
            }
            cells++;
            run += cell.executionCount().isEmpty() ? 0 : 1;
            exercises += cell.exercise().isEmpty() ? 0 : 1;
            for (JsonNode output : cell.outputs()) {
                int[] points = points(output.path("data").path("text/plain"));
                scored += points[0];
                solved += points[1] > 0 && points[0] == points[1] ? 1 : 0;
            }
        }
        return LabRequest.JSON
                .createObjectNode()
                .put("cells", cells)
                .put("run", run)
                .put("exercises", exercises)
                .put("solved", Math.min(solved, exercises))
                .put("points", scored);
    }

    private static int[] points(JsonNode text) {
        StringBuilder whole = new StringBuilder(text.isTextual() ? text.asText() : "");
        text.forEach(line -> whole.append(line.asText()));
        int[] points = new int[2];
        for (Matcher check = CHECK.matcher(whole); check.find(); ) {
            points[0] += Integer.parseInt(check.group(1));
            points[1] += Integer.parseInt(check.group(2));
        }
        return points;
    }
}
