package convnet.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@code .ipynb} file and says in one sentence what is wrong with one that is not. */
final class NotebookReader {
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<<|=======|>>>>>>>)( .*)?$");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private NotebookReader() {}

    static Notebook read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new NotebookException(file + ": no such file; check the name and the folder", e);
        } catch (CharacterCodingException e) {
            throw new NotebookException(file + ": not UTF-8 text; save it again from Jupyter", e);
        } catch (IOException e) {
            throw new NotebookException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    static Notebook parse(String name, String text) {
        if (text.isBlank()) {
            throw new NotebookException(name + ": an empty file; restore it or save it again from Jupyter");
        }
        JsonNode root = json(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!root.isObject() || !root.path("nbformat").isInt()) {
            throw new NotebookException(name + ": JSON, but not a notebook (no nbformat); choose an .ipynb file");
        }
        int major = root.get("nbformat").intValue();
        if (major != 4) {
            throw new NotebookException(name + ": notebook format " + major
                    + ", but 4 is read; open it in Jupyter and save it, or run jupyter nbconvert --to notebook");
        }
        if (!root.path("cells").isArray()) {
            throw new NotebookException(name + ": a notebook without a list of cells; open it in Jupyter and save it");
        }
        ObjectNode copy = ((ObjectNode) root).deepCopy();
        if (copy.path("nbformat_minor").asInt() < 5) {
            copy.put("nbformat_minor", 5);
        }
        return new Notebook(name, copy, cells(name, root.get("cells")));
    }

    private static List<Cell> cells(String name, JsonNode list) {
        Set<String> ids = new HashSet<>();
        list.forEach(cell -> ids.add(cell.path("id").asText()));
        List<Cell> cells = new ArrayList<>();
        for (JsonNode node : list) {
            if (!node.isObject() || !node.path("cell_type").isTextual()) {
                throw new NotebookException(
                        name + ": cell " + (cells.size() + 1) + " has no cell_type; open it in Jupyter and save it");
            }
            Cell cell = new Cell(((ObjectNode) node).deepCopy());
            cells.add(cell.id().isEmpty() ? cell.withId(newId(cells.size(), cell.source(), ids)) : cell);
        }
        return cells;
    }

    /** Eight hexadecimal digits of a hash of position and source: the same file always gets the same ids. */
    private static String newId(int position, String source, Set<String> taken) {
        for (int attempt = 0; ; attempt++) {
            String id = hash(position + "/" + attempt + "/" + source);
            if (taken.add(id)) {
                return id;
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static JsonNode json(String name, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            Matcher conflict = CONFLICT.matcher(text);
            if (conflict.find()) {
                throw new NotebookException(name + ", line " + line(text, conflict.start()) + ": a merge conflict ("
                        + conflict.group(1) + "); keep one side, delete the lines with <<<<<<<, ======= and >>>>>>>");
            }
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new NotebookException(name + ", line " + line + ": not JSON ("
                    + e.getOriginalMessage().split("\n")[0] + "); restore the file or save it again from Jupyter");
        }
    }

    private static long line(String text, int position) {
        return 1 + text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
