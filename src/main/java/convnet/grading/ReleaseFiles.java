package convnet.grading;

import convnet.exercise.HiddenChecks;
import convnet.exercise.Interview;
import convnet.exercise.Message;
import convnet.exercise.QuestionBank;
import convnet.exercise.Sheet;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Told;
import convnet.notebook.Glossary;
import convnet.notebook.Notebook;
import convnet.notebook.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that are made from the folder {@code solutions} and committed, so that students need no solutions: the
 * notebooks in {@code exercises}; and the glossary page.
 */
public final class ReleaseFiles {
    private static final String RESOURCES = "src/main/resources";

    /** Where a package holds the sheets of a quiz. */
    static final String SHEETS = RESOURCES + "/convnet/exercise/sheets/";

    private final Path root;
    private final ClassLoader loader;

    private ReleaseFiles(Path root, ClassLoader loader) {
        this.root = root;
        this.loader = loader;
    }

    /**
     * @param root the project's folder
     * @throws IllegalArgumentException if it has no solutions
     */
    public static ReleaseFiles in(Path root) {
        return in(root, ReleaseFiles.class.getClassLoader());
    }

    static ReleaseFiles in(Path root, ClassLoader loader) {
        if (!Files.isDirectory(root.resolve("solutions"))) {
            throw new Told.WrongArgument(Message.of("start.solutions", root));
        }
        return new ReleaseFiles(root, loader);
    }

    /** Writes the files that differ from what they should be, and returns their names. */
    public List<String> write() {
        List<String> written = new ArrayList<>();
        texts().forEach((name, text) -> {
            if (!text.equals(current(name))) {
                replace(root.resolve(name), text);
                written.add(name);
            }
        });
        return written;
    }

    /** What each file should hold, by its name from the project's folder. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Path master : masters()) {
            texts.put(
                    "exercises/" + master.getFileName(),
                    Release.student(read(master)).json());
        }
        if (Files.isDirectory(root.resolve("notebooks"))) {
            texts.put(Glossary.MARKDOWN, Glossary.course().markdown());
        }
        bank(compiled())
                .ifPresent(bank -> texts.put(
                        SHEETS + Interview.CLASS,
                        bank.draw(SheetSeeds.OPEN_SHEET).sheet().text()));
        return texts;
    }

    /**
     * The sheets of a quiz for the package of a class, as files of the package: one for each student, or if no students are
     * named, one for all.
     *
     * @param students the texts by which each one is known, by id
     */
    public Map<String, String> sheets(QuizSecret secret, Map<String, List<String>> students) {
        Map<String, String> sheets = new TreeMap<>();
        bank(compiled()).ifPresent(bank -> {
            students.forEach((id, names) -> {
                String sheet = bank.draw(secret.seed(id)).sheet().text();
                names.forEach(name -> sheets.put(SHEETS + Sheet.file(name), sheet));
                sheets.put(SHEETS + Sheet.file(id), sheet);
            });
            if (students.isEmpty()) {
                sheets.put(
                        SHEETS + Interview.CLASS,
                        bank.draw(secret.seed("")).sheet().text());
            }
        });
        return sheets;
    }

    private static Optional<QuestionBank> bank(List<Class<?>> solutions) {
        return solutions.stream()
                .filter(QuestionBank.class::isAssignableFrom)
                .findFirst()
                .map(type -> (QuestionBank) StudentObject.create(type));
    }

    /** The text of a file, empty if there is none. */
    String current(String name) {
        try {
            return Files.exists(root.resolve(name)) ? Files.readString(root.resolve(name)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The master notebooks, sorted. */
    List<Path> masters() {
        return list(root.resolve("solutions"), ".ipynb");
    }

    Notebook read(Path master) {
        return Notebook.parse(root.relativize(master).toString().replace('\\', '/'), text(master));
    }

    /** Hidden checks and reference solutions of all exercises, compiled from their sources. */
    List<Class<?>> compiled() {
        List<JavaSource> sources = list(root.resolve("solutions"), ".java").stream()
                .filter(file -> file.getParent().endsWith("hidden"))
                .map(file -> new JavaSource(root.relativize(file).toString(), text(file)))
                .toList();
        return sources.isEmpty()
                ? List.of()
                : MemoryCompiler.compile(sources, MemoryCompiler.classPath(root), name -> true, loader);
    }

    /** The classes of hidden checks of an exercise. */
    static List<Class<?>> hiddenChecks(List<Class<?>> solutions, Task task) {
        return solutions.stream()
                .filter(type -> type.isAnnotationPresent(HiddenChecks.class)
                        && type.getAnnotation(HiddenChecks.class).contract() == task.contract())
                .toList();
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void replace(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
