package convnet.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import convnet.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The course's own notebooks, without running them. */
final class HouseRulesTest {
    @Test
    void everyLessonKeepsTheHouseRules() throws IOException {
        for (Path file : notebooks("notebooks")) {
            assertEquals(List.of(), Lint.lesson().check(Notebook.read(file)));
        }
    }

    @Test
    void everyExerciseNotebookKeepsTheHouseRules() throws IOException {
        for (Path file : notebooks("exercises")) {
            assertEquals(List.of(), Lint.exercises().check(Notebook.read(file)));
        }
    }

    @Test
    void everyNotebookIsAsJupyterSavesIt() throws IOException {
        for (String folder : List.of("notebooks", "exercises", "solutions")) {
            for (Path file : notebooks(folder)) {
                assertEquals(Files.readString(file), Notebook.read(file).json(), file::toString);
            }
        }
    }

    private static List<Path> notebooks(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".ipynb")).toList();
            assertFalse(found.isEmpty(), folder + " holds no notebook");
            return found;
        }
    }
}
