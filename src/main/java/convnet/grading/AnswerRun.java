package convnet.grading;

import convnet.exercise.Subjects;
import convnet.exercise.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs an object through checks in this process, without a clock, for tests of the checks. */
public final class AnswerRun {
    /** Nobody waits for it: who runs an object that may not come to an end bounds its steps. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private AnswerRun() {}

    /**
     * How the checks of a class end.
     *
     * @param seed of the random numbers that the checks draw
     */
    public static Set<Verdict> verdicts(Object student, Class<?> checks, long seed) {
        LocalSubjects local = new LocalSubjects(student, LIMIT);
        Subjects seeded = new Subjects() {
            @Override
            public <T> T subject(Class<T> contract, String check) {
                return local.subject(contract, check);
            }

            @Override
            public long seed() {
                return seed;
            }
        };
        List<CheckResult> results = CheckRunner.run(checks, seeded, local::calls);
        if (results.isEmpty()) {
            throw new IllegalStateException(checks.getSimpleName() + " has no checks");
        }
        return results.stream().map(CheckResult::verdict).collect(Collectors.toCollection(TreeSet::new));
    }
}
