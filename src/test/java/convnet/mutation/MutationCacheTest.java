package convnet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.grading.Catalog;
import convnet.grading.ExerciseFolder;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationCacheTest {
    private static final Task TASK = Catalog.load().byId("fieldSize");

    @TempDir
    Path folder;

    private MutationResult result() {
        return new MutationCache(folder).result(TASK, ExerciseFolder.of(Path.of(""), TASK));
    }

    @Test
    void aResultIsKeptAsLongAsNothingChanges() throws IOException {
        int size = result().size();
        assertTrue(size > 10, () -> "only " + size + " mutants");
        Path file = folder.resolve("fieldSize.txt");
        String key = Files.readAllLines(file).get(0);
        Files.write(file, List.of(key, "999"));
        assertEquals(999, result().size());
        Files.write(file, List.of("of other checks", "999"));
        assertEquals(size, result().size());
        assertEquals(key, Files.readAllLines(file).get(0));
    }
}
