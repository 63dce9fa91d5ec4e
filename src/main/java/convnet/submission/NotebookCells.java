package convnet.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import convnet.exercise.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cells of a notebook of format 3 or 4 as a stream, its outputs skipped and never held, so that a hundred
 * megabytes of them cost time and no memory. A damaged notebook is read in pieces.
 */
final class NotebookCells {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int IN_MEMORY = 16 << 20;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_CELLS = 20_000;

    private static final int MOST_TEXT = 16 << 20;

    private final List<CellText> cells = new ArrayList<>();
    private long text;
    private boolean found;

    /** None yet. */
    NotebookCells() {}

    /**
     * The cells that can be read.
     *
     * @param notes gets what cannot
     */
    static List<CellText> read(String name, InputStream in, List<Message> notes) throws IOException {
        byte[] head = in.readNBytes(IN_MEMORY + 1);
        boolean whole = head.length <= IN_MEMORY;
        NotebookCells cells = new NotebookCells();
        try (JsonParser json = JSON.createParser(
                whole ? new ByteArrayInputStream(head) : new SequenceInputStream(new ByteArrayInputStream(head), in))) {
            cells.notebook(json, 0);
            if (!cells.found) {
                notes.add(Message.of("notebook.none", name));
            }
            return cells.cells;
        } catch (JsonProcessingException e) {
            if (whole) {
                return NotebookSalvage.read(name, SourceText.decode(head), notes);
            }
            notes.add(Message.of("notebook.cut", name, cells.cells.size()));
            return cells.cells;
        }
    }

    /** The cells of a text that is one whole notebook; fails if it is not. */
    static List<CellText> parse(Reader text) throws IOException {
        NotebookCells cells = new NotebookCells();
        try (JsonParser json = JSON.createParser(text)) {
            cells.notebook(json, 0);
        }
        return cells.cells;
    }

    private void notebook(JsonParser json, int depth) throws IOException {
        if (depth == 0 && json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("cells") && value == JsonToken.START_ARRAY) {
                found = true;
                while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                    add(cell(json, cells.size() + 1));
                }
            } else if (field.equals("worksheets") && value == JsonToken.START_ARRAY && depth == 0) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    notebook(json, 1); // format 3
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /** Adds a cell, unless there is far more already than anybody writes. */
    void add(CellText cell) {
        text += cell.source().length();
        if (cells.size() < MOST_CELLS && text <= MOST_TEXT) {
            cells.add(cell);
        }
    }

    List<CellText> list() {
        return cells;
    }

    /** The cell that begins at the parser's token. */
    static CellText cell(JsonParser json, int number) throws IOException {
        String kind = "";
        String exercise = "";
        String source = "";
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new CellText(number, false, "", "");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "cell_type" -> kind = text(json);
                case "source", "input" -> source = text(json);
                case "metadata" -> exercise = exercise(json);
                default -> json.skipChildren();
            }
        }
        return new CellText(number, kind.equals("code"), exercise, source.replace("\r\n", "\n"));
    }

    /** A string, or an array of strings joined. */
    private static String text(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return cut(json.getText());
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING && text.length() < LONGEST_CELL) {
                text.append(json.getText());
            } else {
                json.skipChildren();
            }
        }
        return cut(text.toString());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private static String exercise(JsonParser json) throws IOException {
        String exercise = "";
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return exercise;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean ours = json.currentName().equals("convnet");
            if (json.nextToken() == JsonToken.START_OBJECT && ours) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean id = json.currentName().equals("exercise");
                    if (json.nextToken() == JsonToken.VALUE_STRING && id) {
                        exercise = json.getText();
                    }
                    json.skipChildren();
                }
            } else {
                json.skipChildren();
            }
        }
        return exercise;
    }
}
