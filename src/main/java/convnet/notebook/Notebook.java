package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A Jupyter notebook (format 4.5): cells and metadata, read from and written to an {@code .ipynb} file.
 *
 * <p>Writing a notebook that Jupyter saved gives the same bytes; older files of format 4 get ids for their cells. A
 * notebook does not change; {@code with…} makes another.
 */
public final class Notebook {
    /**
     * Something wrong with a notebook, and where.
     *
     * @param notebook the notebook's name
     * @param cell     the cell's number from 1, or 0 if the whole notebook is meant
     * @param id       the cell's id, empty if the whole notebook is meant
     * @param message  what is wrong, with the values, and what to do
     */
    public record Finding(String notebook, int cell, String id, String message) {
        /** A finding about a cell, by its index from 0. */
        public static Finding inCell(Notebook notebook, int index, String message) {
            return new Finding(
                    notebook.name(), index + 1, notebook.cells().get(index).id(), message);
        }

        public static Finding inNotebook(Notebook notebook, String message) {
            return new Finding(notebook.name(), 0, "", message);
        }

        /** {@code notebooks/02-convolution.ipynb, cell 7 (padding): …} */
        @Override
        public String toString() {
            return notebook + (cell == 0 ? "" : ", cell " + cell + " (" + id + ")") + ": " + message;
        }
    }

    private final String name;
    private final ObjectNode root;
    private final List<Cell> cells;

    Notebook(String name, ObjectNode root, List<Cell> cells) {
        this.name = name;
        this.root = root;
        this.cells = List.copyOf(cells);
    }

    /**
     * Reads an {@code .ipynb} file.
     *
     * @throws NotebookException if the file is missing, is not JSON (with the line), or is not a notebook of format 4
     */
    public static Notebook read(Path file) {
        return NotebookReader.read(file);
    }

    /**
     * Reads the text of an {@code .ipynb} file.
     *
     * @param name how messages call the notebook
     */
    public static Notebook parse(String name, String json) {
        return NotebookReader.parse(name, json);
    }

    /** A new notebook for the course's kernel. */
    public static Notebook of(String name, List<Cell> cells) {
        return parse(
                        name,
                        """
                {"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {
                 "kernelspec": {"display_name": "ConvNet Course (Java)", "language": "java", "name": "convnet"},
                 "language_info": {"file_extension": ".java", "mimetype": "text/x-java-source", "name": "java"}}}""")
                .withCells(cells);
    }

    /** How messages call the notebook: its path as it was given. */
    public String name() {
        return name;
    }

    public List<Cell> cells() {
        return cells;
    }

    /** A copy of the notebook's metadata. */
    public ObjectNode metadata() {
        JsonNode metadata = root.path("metadata");
        return metadata.isObject() ? metadata.deepCopy() : root.objectNode();
    }

    /** The text of the first heading of level one, or the file's name without its ending. */
    public String title() {
        for (Cell cell : cells) {
            if (cell.isMarkdown()) {
                String title = Prose.of(cell.source()).title();
                if (!title.isEmpty()) {
                    return title;
                }
            }
        }
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("\\.ipynb$", "");
    }

    public Notebook withCells(List<Cell> cells) {
        return new Notebook(name, root, cells);
    }

    public Notebook withMetadata(ObjectNode metadata) {
        ObjectNode copy = root.deepCopy();
        copy.set("metadata", metadata.deepCopy());
        return new Notebook(name, copy, cells);
    }

    /** The notebook as it is committed: no outputs. */
    public Notebook withoutOutputs() {
        return withCells(cells.stream().map(Cell::withoutOutputs).toList());
    }

    /** The text of the {@code .ipynb} file. */
    public String json() {
        ObjectNode copy = root.deepCopy();
        ArrayNode list = copy.putArray("cells");
        for (Cell cell : cells) {
            list.add(inLines(cell));
        }
        return JsonText.of(copy);
    }

    /** Writes the file whole or not at all. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            try {
                Files.writeString(half, json(), StandardCharsets.UTF_8);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new NotebookException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /** Jupyter splits source, streams and textual MIME types into lines. */
    private static ObjectNode inLines(Cell cell) {
        ObjectNode json = cell.json();
        json.set("source", JsonText.split(cell.source()));
        for (JsonNode output : json.path("outputs")) {
            if (output.path("text").isTextual()) {
                ((ObjectNode) output).set("text", JsonText.split(output.get("text")));
            }
            bundleInLines(output.path("data"));
        }
        json.path("attachments").forEach(Notebook::bundleInLines);
        return json;
    }

    private static void bundleInLines(JsonNode bundle) {
        List<String> types = new ArrayList<>();
        bundle.fieldNames().forEachRemaining(types::add);
        for (String type : types) {
            if (type.startsWith("text/") || type.equals("image/svg+xml") || type.equals("application/javascript")) {
                ((ObjectNode) bundle).set(type, JsonText.split(bundle.get(type)));
            }
        }
    }
}
