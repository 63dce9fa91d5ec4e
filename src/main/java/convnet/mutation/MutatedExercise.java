package convnet.mutation;

import convnet.grading.AnswerRun;
import convnet.grading.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One exercise with all mutants of its reference solution. */
final class MutatedExercise {
    private static final String METERED = "Metered";

    private final Task task;
    private final Path folder;

    /** @param hidden the folder with a folder of each lesson's reference solutions */
    MutatedExercise(Task task, Path hidden) {
        this.task = task;
        this.folder = hidden.resolve(task.lesson());
    }

    /** The text of the reference solution. */
    String solution() {
        return read(folder.resolve(name() + ".java"));
    }

    private String name() {
        return task.contract().getSimpleName() + "Solution";
    }

    /** What the checks make of each mutant. */
    MutationResult run() {
        Solution solution = Solution.parse(name(), solution());
        List<Edit> edits = Mutator.edits(solution);
        List<Source> sources = new ArrayList<>();
        sources.add(solution.metered(METERED));
        for (int i = 0; i < edits.size(); i++) {
            sources.add(solution.changed(edits.get(i), "Mutant" + i));
        }
        ClassLoader loader = getClass().getClassLoader();
        Map<String, Class<?>> classes = MutantCompiler.compile(sources, helpers(), loader);
        if (!classes.containsKey(METERED)) {
            throw new IllegalStateException(name() + " does not compile with meters");
        }
        MutantRun run = new MutantRun(task.checks(), AnswerRun.hiddenChecks(task, loader), classes.get(METERED));
        MutationResult result = new MutationResult();
        for (int i = 0; i < edits.size(); i++) {
            Class<?> mutant = classes.get("Mutant" + i);
            if (mutant != null) {
                result.add(run.end(mutant), Mutant.of(task.id(), solution.text(), edits.get(i)));
            }
        }
        return result;
    }

    /** What solutions use beside themselves; the hidden checks use it too, so it is not changed. */
    private List<Source> helpers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.matches(".*(Solution|Checks)\\.java"))
                    .sorted()
                    .map(file -> new Source(file.replace(".java", ""), read(folder.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
