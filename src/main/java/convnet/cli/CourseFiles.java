package convnet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the course keeps its notebooks.
 *
 * @param home the course's folder
 */
record CourseFiles(Path home) {
    /** The folder that the launcher names, or the working folder. */
    static CourseFiles here() {
        return new CourseFiles(
                Path.of(System.getProperty("convnet.home", "")).toAbsolutePath().normalize());
    }

    /** All lessons, exercises and solutions, in their order; named from the working folder where they are below it. */
    List<Path> notebooks() {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("notebooks", "exercises", "solutions")) {
            found.addAll(notebooks(home.resolve(folder)));
        }
        return found;
    }

    boolean isLesson(Path file) {
        return file.toAbsolutePath().normalize().startsWith(home.resolve("notebooks"));
    }

    boolean isExercise(Path file) {
        return file.toAbsolutePath().normalize().startsWith(home.resolve("exercises"));
    }

    boolean isSolution(Path file) {
        return file.toAbsolutePath().normalize().startsWith(home.resolve("solutions"));
    }

    /** Where a notebook's copy stands below a folder: as in the course, or at the top if it is from elsewhere. */
    Path inside(Path folder, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return folder.resolve(
                isLesson(file) || isExercise(file) || isSolution(file)
                        ? home.relativize(absolute).toString()
                        : file.getFileName().toString());
    }

    private static List<Path> notebooks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Path working = Path.of("").toAbsolutePath();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .map(file -> file.startsWith(working) ? working.relativize(file) : file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("run: cannot list " + folder, e);
        }
    }
}
