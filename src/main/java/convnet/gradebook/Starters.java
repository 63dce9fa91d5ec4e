package convnet.gradebook;

import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The code that everybody was given. */
public final class Starters {
    private Starters() {}

    /** Exercise to source, from the notebooks of a folder; none if there is no folder. */
    public static Map<String, String> in(Path exercises) {
        Map<String, String> starters = new TreeMap<>();
        if (!Files.isDirectory(exercises)) {
            return starters;
        }
        try (Stream<Path> files = Files.list(exercises)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList()) {
                for (Cell cell : Notebook.read(file).cells()) {
                    if (!cell.exercise().isEmpty()) {
                        starters.put(cell.exercise(), cell.source());
                    }
                }
            }
            return starters;
        } catch (IOException e) {
            throw new UncheckedIOException("grade: " + exercises + " cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
