package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownPointsTest {
    @TempDir
    Path folder;

    @Test
    void aSolutionWithoutAllPointsAndAStarterWithPointsAreReported() throws IOException {
        Notebook part = shows("3 of 5 points; hidden checks run at grading");
        assertEquals(
                List.of("shows 3 of 5 points, expected 5: this is the solution"),
                ShownPoints.notAll(part).stream().map(Finding::message).toList());
        assertEquals(
                List.of("shows 3 of 5 points, expected 0: nothing is written yet"),
                ShownPoints.notNone(part).stream().map(Finding::message).toList());
    }

    @Test
    void fullAndNoPointsAndCellsWithoutChecksAreFine() throws IOException {
        assertEquals(List.of(), ShownPoints.notAll(shows("5 of 5 points; hidden checks run at grading")));
        assertEquals(List.of(), ShownPoints.notNone(shows("0 of 5 points; hidden checks run at grading")));
        assertEquals(List.of(), ShownPoints.notAll(shows("nothing")));
    }

    private Notebook shows(String text) throws IOException {
        Path file = folder.resolve("n.ipynb");
        Files.writeString(
                file,
                """
                {"cells": [{"cell_type": "code", "id": "c", "source": "check();", "metadata": {}, "execution_count": 1,
                  "outputs": [{"output_type": "stream", "name": "stdout", "text": "%s"}]}],
                 "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
                """
                        .formatted(text));
        return Notebook.read(file);
    }
}
