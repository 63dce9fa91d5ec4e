package convnet.grading;

import convnet.exercise.Check;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;

/**
 * All checks of all exercises, the hidden ones too, which are compiled from the project's folder {@code solutions}. This is
 * what the grader runs; in a notebook only {@link convnet.grading.Check} is there.
 */
public final class ExerciseChecks {
    private final Catalog catalog;
    private final List<Class<?>> solutions;
    private final Map<String, byte[]> files;

    private ExerciseChecks(Catalog catalog, List<Class<?>> solutions) {
        this.catalog = catalog;
        this.solutions = solutions;
        this.files = MemoryCompiler.bytes(solutions);
    }

    /**
     * @param root the project's folder
     * @throws IllegalArgumentException if it has no solutions
     */
    public static ExerciseChecks in(Path root) {
        return new ExerciseChecks(Catalog.load(), ReleaseFiles.in(root).compiled());
    }

    public List<Task> tasks() {
        return catalog.tasks();
    }

    /** Each check as it looks before anything ran; visible ones first. */
    public List<CheckOutcome> outline(Task task) {
        List<CheckOutcome> outline = new ArrayList<>();
        for (Class<?> checks : classes(task)) {
            Arrays.stream(checks.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Check.class))
                    .sorted(Comparator.comparingInt(
                            method -> method.getAnnotation(Order.class).value()))
                    .forEach(method -> outline.add(CheckOutcome.unrun(
                            method.getName(),
                            CheckResult.title(method.getName()),
                            checks != task.checks(),
                            method.getAnnotation(Check.class).points(),
                            Verdict.MISSING,
                            method.getAnnotation(Check.class).hints()[0])));
        }
        return outline;
    }

    /** Runs all checks of an exercise; visible ones first. */
    public List<CheckOutcome> run(Task task, StudentCalls student, SheetSeeds sheets) {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (Class<?> checks : classes(task)) {
            boolean hidden = checks != task.checks();
            if (hidden) {
                student.hiddenChecksFollow();
            }
            RecordingSubjects subjects = new RecordingSubjects(student, sheets);
            List<CheckResult> results = CheckRunner.run(checks, subjects, subjects::calls);
            (hidden ? results : MisconceptionsFile.load(task).explain(results))
                    .forEach(result -> outcomes.add(result.outcome()));
        }
        return outcomes;
    }

    /** The class files on which the points of an exercise depend, by name: contract, checks, solutions and their helpers. */
    public Map<String, byte[]> files(Task task) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (Class<?> type : List.of(task.contract(), task.checks())) {
            all.put(type.getName(), classFile(type));
        }
        for (Class<?> type : solutions) {
            String home = type.getPackageName();
            if (home.startsWith(task.contract().getPackageName() + ".") || home.equals(task.lesson() + ".hidden")) {
                all.put(type.getName(), files.get(type.getName()));
            }
        }
        return all;
    }

    private static byte[] classFile(Class<?> type) {
        try (var in = type.getClassLoader().getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(type.getName() + ": cannot be read", e);
        }
    }

    private List<Class<?>> classes(Task task) {
        List<Class<?>> classes = new ArrayList<>(List.of(task.checks()));
        classes.addAll(ReleaseFiles.hiddenChecks(solutions, task));
        return classes;
    }
}
