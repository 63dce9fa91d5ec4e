package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class SiteCommandTest {
    @TempDir
    Path folder;

    @Test
    void rendersWhatRan() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run/notebooks"));
        Files.writeString(
                run.resolve("a.ipynb"),
                """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
                 {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Title"}]}""");
        StringWriter out = new StringWriter();

        int code = new CommandLine(new SiteCommand())
                .setOut(new PrintWriter(out, true))
                .execute("--out", folder.toString());

        assertEquals(0, code);
        Path index = folder.resolve("site/index.html");
        assertEquals("site: 1 pages, start at " + index, out.toString().strip());
        assertTrue(Files.readString(index).contains("<a href=\"notebooks/a.html\">Title</a>"));
    }
}
