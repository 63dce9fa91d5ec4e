package convnet.grading;

import convnet.exercise.Exercise;
import java.time.Duration;

/**
 * One exercise: what it is called, which interface the student implements, and the class of its visible checks.
 *
 * @param id       for example {@code corr2d}
 * @param title    what the student writes, in a few words
 * @param contract the interface that the student implements
 * @param checks   the class of visible checks
 * @param limit    how long one call of the student's code may take
 */
public record Task(String id, String title, Class<?> contract, Class<?> checks, Duration limit) {
    static Task of(Class<?> checks) {
        Exercise exercise = checks.getAnnotation(Exercise.class);
        return new Task(
                exercise.id(),
                exercise.title(),
                exercise.contract(),
                checks,
                Duration.ofSeconds(exercise.secondsPerCall()));
    }

    /** Whether each student has a sheet of questions, so that equal answers of two students are not worth the same. */
    public boolean personal() {
        return checks.getAnnotation(Exercise.class).personal();
    }

    /** The lesson's folder and package, for example {@code lesson02}. */
    public String lesson() {
        return contract.getPackageName().replaceFirst("\\..*", "");
    }

    /** The exercise's folder below the solutions, which is its package's too: {@code lesson02/corr2d}. */
    public String folder() {
        return contract.getPackageName().replace('.', '/');
    }

    /** Where the recorded results of its misconceptions lie on the class path. */
    String misconceptions() {
        return folder() + "/misconceptions.json";
    }
}
