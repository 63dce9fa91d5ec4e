package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class SlidesCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void runOne() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run/notebooks"));
        Files.writeString(
                run.resolve("01-a.ipynb"),
                """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
                 {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Title\\n\\nText.\\n\\n## Part\\n\\nMore."}]}""");
    }

    private int slides(String... arguments) {
        return new CommandLine(new SlidesCommand())
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
    }

    @Test
    void saysWhatItWrote() throws Exception {
        assertEquals(0, slides("--out", folder.toString()));
        Path file = folder.resolve("slides/01-a.html");
        assertEquals(file + ": 2 slides in 2 sections", out.toString().strip());
        assertTrue(Files.readString(file).contains("<title>Title · ConvNet Course</title>"));
    }

    @Test
    void takesTheNameOfALesson() {
        assertEquals(0, slides("--out", folder.toString(), "notebooks/01-a.ipynb"));
        assertTrue(out.toString().contains("2 slides"));
    }

    @Test
    void helpNamesTheKeys() {
        String usage = new CommandLine(new SlidesCommand()).getUsageMessage().replaceAll("\\s+", " ");
        assertTrue(usage.contains("arrows and Space turn, Home and End jump, F fills the screen"), usage);
    }
}
