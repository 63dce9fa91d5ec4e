package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupyterProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void labComesBeforeNotebook() throws IOException {
        Path notebook = program("jupyter-notebook");
        assertEquals(Optional.of(List.of(notebook.toString())), programs().notebookServer());
        Path lab = program("jupyter-lab");
        assertEquals(Optional.of(List.of(lab.toString())), programs().notebookServer());
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws IOException {
        Files.createDirectory(folder.resolve("jupyter-lab"));
        assertEquals(Optional.empty(), programs().notebookServer());
    }

    private JupyterPrograms programs() {
        return new JupyterPrograms(List.of(folder.resolve("absent"), folder));
    }

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }
}
