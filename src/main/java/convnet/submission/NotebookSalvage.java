package convnet.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a text that is no JSON as a whole: each place where a cell may begin is tried for itself. */
final class NotebookSalvage {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_TRIES = 5_000;
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<<|>>>>>>>)");
    private static final Pattern BEGIN =
            Pattern.compile("\\{\\s*\"(?:cell_type|attachments|execution_count|id|metadata)\"\\s*:");

    private NotebookSalvage() {}

    static List<CellText> read(String name, String text, List<Note> notes) {
        try {
            return NotebookCells.parse(text); // another encoding was all
        } catch (IOException e) {
            notes.add(Note.of(CONFLICT.matcher(text).find() ? "notebook.conflict" : "notebook.broken", name));
        }
        List<CellText> cells = new ArrayList<>();
        Matcher begin = BEGIN.matcher(text);
        int from = 0;
        for (int tries = 0; tries < MOST_TRIES && begin.find(from); tries++) {
            from = begin.end();
            try (JsonParser json = JSON.createParser(text.substring(begin.start()))) {
                json.nextToken();
                CellText cell = NotebookCells.cell(json, cells.size() + 1);
                if (!cell.source().isEmpty()) {
                    cells.add(cell);
                }
                from = begin.start() + (int) json.currentLocation().getCharOffset();
            } catch (IOException e) {
                // this cell is lost; the next one begins further on
            }
        }
        if (cells.isEmpty()) {
            notes.add(Note.of("notebook.unreadable", name));
        }
        return cells;
    }
}
