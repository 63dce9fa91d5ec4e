package convnet.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import convnet.exercise.Message;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a text that is no JSON as a whole: each place where a cell may begin is tried for itself. */
final class NotebookSalvage {
    private static final JsonFactory JSON = new JsonFactory();

    /** A try that fails is read for nothing; honest damage costs a few such readings of a part of the text. */
    private static final int MOST_READINGS = 8;

    private static final int LEAST_READ = 1 << 20;

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<<|>>>>>>>)");
    private static final Pattern BEGIN =
            Pattern.compile("\\{\\s*+\"(?:cell_type|attachments|execution_count|id|metadata)\"\\s*+:");

    private NotebookSalvage() {}

    static List<CellText> read(String name, CharSequence text, List<Message> notes) {
        try {
            return NotebookCells.parse(new Slice(text, 0)); // another encoding was all
        } catch (IOException e) {
            notes.add(Message.of(CONFLICT.matcher(text).find() ? "notebook.conflict" : "notebook.broken", name));
        }
        NotebookCells cells = new NotebookCells();
        Matcher begin = BEGIN.matcher(text);
        long left = LEAST_READ + (long) MOST_READINGS * text.length();
        for (int from = 0; left > 0 && begin.find(from); ) {
            from = begin.end();
            Slice slice = new Slice(text, begin.start());
            try (JsonParser json = JSON.createParser(slice)) {
                json.nextToken();
                CellText cell = NotebookCells.cell(json, cells.list().size() + 1);
                if (!cell.source().isEmpty()) {
                    cells.add(cell);
                }
                from = begin.start() + (int) json.currentLocation().getCharOffset();
            } catch (IOException e) {
                // this cell is lost; the next one begins further on
            }
            left -= slice.count();
        }
        if (cells.list().isEmpty()) {
            notes.add(Message.of("notebook.unreadable", name));
        }
        return cells.list();
    }

    /** The rest of a text, given in small pieces, so that only what a parser needs is read. */
    private static final class Slice extends Reader {
        private static final int PIECE = 16;

        private final CharSequence text;
        private final int start;
        private int at;

        Slice(CharSequence text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        long count() {
            return at - start;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at == text.length()) {
                return -1;
            }
            int count = Math.min(Math.min(length, PIECE), text.length() - at);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = text.charAt(at++);
            }
            return count;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
