package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotebookTest {
    @TempDir
    Path folder;

    @Test
    void aNotebookThatJupyterSavedKeepsItsBytes() throws IOException {
        byte[] saved =
                NotebookTest.class.getResourceAsStream("saved-by-jupyter.ipynb").readAllBytes();
        Path file = folder.resolve("copy.ipynb");
        Files.write(file, saved);

        Notebook.read(file).write(file);

        assertEquals(new String(saved, StandardCharsets.UTF_8), Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "no temporary file stays behind");
        }
    }

    @Test
    void sourceIsTextInTheProgramAndLinesInTheFile() {
        Notebook notebook = Notebook.of("n", List.of(Cell.code("c", "int a = 1;\r\nint b = 2;\n")));

        assertEquals("int a = 1;\r\nint b = 2;\n", notebook.cells().get(0).source());
        assertTrue(notebook.json().contains("\"source\": [\n    \"int a = 1;\\r\\n\",\n    \"int b = 2;\\n\"\n   ]"));
    }

    @Test
    void olderNotebooksOfFormatFourGetTheSameIdsEveryTime() {
        String old =
                """
                {"nbformat": 4, "nbformat_minor": 2, "metadata": {}, "cells": [
                 {"cell_type": "markdown", "metadata": {}, "source": "same"},
                 {"cell_type": "markdown", "metadata": {}, "source": ["same"]}]}""";
        Notebook first = Notebook.parse("old.ipynb", old);
        Notebook second = Notebook.parse("old.ipynb", old);

        assertEquals(first.json(), second.json());
        assertTrue(first.json().contains("\"nbformat_minor\": 5"));
        assertTrue(first.cells().get(0).id().matches("[0-9a-f]{8}"));
        assertNotEquals(first.cells().get(0).id(), first.cells().get(1).id());
    }

    @Test
    void refusesOtherFormatsAndOtherFiles() {
        assertEquals(
                "old.ipynb: notebook format 3, but 4 is read;"
                        + " open it in Jupyter and save it, or run jupyter nbconvert --to notebook",
                refusal("old.ipynb", "{\"nbformat\": 3, \"worksheets\": []}"));
        assertEquals(
                "a.ipynb: JSON, but not a notebook (no nbformat); choose an .ipynb file", refusal("a.ipynb", "[1]"));
        assertEquals("a.ipynb: an empty file; restore it or save it again from Jupyter", refusal("a.ipynb", " \n"));
        Path missing = folder.resolve("none.ipynb");
        assertEquals(
                missing + ": no such file; check the name and the folder",
                assertThrows(NotebookException.class, () -> Notebook.read(missing))
                        .getMessage());
    }

    @Test
    void namesFileAndLineOfWhatIsNotJson() {
        String message = refusal("a.ipynb", "{\"nbformat\": 4,\n \"cells\": [\n   oops\n ]}");

        assertTrue(message.startsWith("a.ipynb, line 3: not JSON (Unrecognized token 'oops'"), message);
        assertTrue(message.endsWith("; restore the file or save it again from Jupyter"), message);
    }

    @Test
    void namesTheLineOfAMergeConflict() {
        assertEquals(
                "a.ipynb, line 3: a merge conflict (<<<<<<<); keep one side,"
                        + " delete the lines with <<<<<<<, ======= and >>>>>>>",
                refusal(
                        "a.ipynb",
                        "{\n \"cells\": [\n<<<<<<< HEAD\n 1,\n=======\n 2,\n>>>>>>> other\n ], \"nbformat\": 4}"));
    }

    @Test
    void titleIsTheFirstHeadingOfLevelOne() {
        assertEquals(
                "Convolution by hand",
                Notebook.of("x/02.ipynb", List.of(Cell.markdown("a", "## no\n\n# Convolution *by* hand\ntext")))
                        .title());
        assertEquals("02", Notebook.of("x/02.ipynb", List.of()).title());
    }

    private static String refusal(String name, String text) {
        return assertThrows(NotebookException.class, () -> Notebook.parse(name, text))
                .getMessage();
    }
}
