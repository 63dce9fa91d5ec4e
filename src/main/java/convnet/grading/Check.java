package convnet.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The verbs of an exercise in a notebook: {@code check(new MyCorr2d());} and {@code hint("corr2d", 2);}. */
public final class Check {
    /** The checks that were wrong when an exercise was last checked: those that hints are asked for. */
    private static final Map<String, Set<String>> WRONG = new ConcurrentHashMap<>();

    private Check() {}

    /**
     * Runs the visible checks of the exercise whose contract the object implements, and shows them as a table.
     *
     * @param student an object of your class
     */
    public static ExerciseReport check(Object student) {
        return report(student);
    }

    /** Runs the visible checks and returns what {@link #check} shows. */
    public static ExerciseReport report(Object student) {
        return report(Catalog.load().of(student), student);
    }

    static ExerciseReport report(Task task, Object student) {
        LocalSubjects subjects = new LocalSubjects(student, task.limit());
        List<CheckResult> results =
                MisconceptionsFile.load(task).explain(CheckRunner.run(task.checks(), subjects, subjects::calls));
        WRONG.put(
                task.id(),
                results.stream()
                        .filter(result -> !result.passed())
                        .map(CheckResult::check)
                        .collect(Collectors.toSet()));
        return new ExerciseReport(task, results);
    }
}
