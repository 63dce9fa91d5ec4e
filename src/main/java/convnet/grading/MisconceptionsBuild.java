package convnet.grading;

import convnet.exercise.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The build's step that makes what a notebook needs to name a mistake: the answers of each mistake in the visible checks,
 * beside the contract. An exercise in which nothing has changed is left as it is.
 */
public final class MisconceptionsBuild {
    private static final String ADVICE =
            "write zh.properties and hidden/zh.properties there, or do not grade in Chinese";

    /** What makes of mistakes what is built. */
    private static final List<Class<?>> MAKERS = List.of(
            MistakeEdit.class, MistakesFile.class, Misconceptions.class, MisconceptionsFile.class, LocalSubjects.class);

    private final Path root;
    private final Path classes;

    MisconceptionsBuild(Path root, Path classes) {
        this.root = root;
        this.classes = classes;
    }

    /** @param args the project's folder, and the folder of its classes, which are on the class path too */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        if (!Files.isDirectory(root.resolve("solutions"))) {
            return;
        }
        MisconceptionsBuild build = new MisconceptionsBuild(root, Path.of(args[1]));
        List<Task> tasks = Catalog.load().tasks();
        List<String> problems = tasks.parallelStream()
                .map(build::build)
                .flatMap(Optional::stream)
                .toList();
        problems.forEach(System.err::println);
        ExerciseTexts.untranslated(Language.of(Locale.CHINESE), tasks)
                .forEach(task -> System.err.println("warning: " + task.id() + " in solutions/" + task.folder()
                        + " has no Chinese texts; " + ADVICE));
        // Threads of mistakes that do not come to an end must not keep the build waiting.
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Builds one exercise and says what is wrong with its mistakes, if anything is. */
    Optional<String> build(Task task) {
        try {
            ExerciseFolder folder = ExerciseFolder.of(root, task);
            Path file = classes.resolve(task.misconceptions());
            Path key = classes.resolveSibling("misconceptions").resolve(task.id() + ".key");
            Fingerprint print = new Fingerprint().add(folder.fingerprint());
            MAKERS.forEach(print::add);
            String fingerprint = print.toString();
            if (!Files.exists(file)
                    || !Files.exists(key)
                    || !Files.readString(key).equals(fingerprint)) {
                if (folder.hasSolution()) {
                    Files.writeString(
                            file, MisconceptionsFile.text(Misconceptions.record(task, task.checks(), folder.named())));
                } else {
                    Files.deleteIfExists(file);
                }
                Files.createDirectories(key.getParent());
                Files.writeString(key, fingerprint);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
