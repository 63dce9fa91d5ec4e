package convnet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CoverageTest {
    @Test
    void everyTopicIsTaughtAndEveryIdIsKnown() throws IOException {
        Coverage coverage = Coverage.of(Coverage.Syllabus.course(), lessons());
        assertEquals(List.of(), coverage.missing(), "topics that no cell teaches");
        assertEquals(List.of(), coverage.unknown(), "ids that the syllabus does not know");
    }

    @Test
    void topicsHaveTheLetterOfTheirGroupAndDifferentTitles() {
        Coverage.Syllabus syllabus = Coverage.Syllabus.course();
        for (Coverage.Syllabus.Group group : syllabus.groups()) {
            assertEquals(
                    group.titles().size(), group.titles().stream().distinct().count(), group.name());
        }
        assertEquals("ReLU", syllabus.topics().get("F24"));
        assertEquals(
                List.of("C", "F", "W", "P", "Q", "E", "T", "K"),
                syllabus.groups().stream().map(Coverage.Syllabus.Group::letter).toList());
    }

    @Test
    void missingAndUnknownIdsAreNamed() throws IOException {
        Coverage.Syllabus small =
                new Coverage.Syllabus(List.of(new Coverage.Syllabus.Group("A", "Ideas", List.of("one", "two"))));
        Coverage coverage = Coverage.of(small, Map.of("01-x", notebook("A2", "B7")));
        assertEquals(List.of("A1"), coverage.missing());
        assertEquals(List.of("B7 in 01-x, cell first"), coverage.unknown());
        assertEquals(List.of(new Coverage.Place("01-x", "first")), coverage.places("A2"));
    }

    private static Notebook notebook(String... covers) throws IOException {
        Path file = Files.createTempFile("coverage", ".ipynb");
        try {
            String ids = new ObjectMapper().writeValueAsString(covers);
            Files.writeString(
                    file,
                    """
                    {"cells": [{"cell_type": "markdown", "id": "first", "source": "# X",
                      "metadata": {"convnet": {"covers": %s}}}],
                     "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
                    """
                            .formatted(ids));
            return Notebook.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Notebook> lessons() throws IOException {
        Map<String, Notebook> lessons = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".ipynb")).toList()) {
                lessons.put(file.getFileName().toString().replace(".ipynb", ""), Notebook.read(file));
            }
        }
        assertTrue(lessons.size() >= 12, lessons.keySet().toString());
        return lessons;
    }
}
