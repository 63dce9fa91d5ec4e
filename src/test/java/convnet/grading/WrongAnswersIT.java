package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Other forms of the mistakes lose points before students' eyes, and most of them are named, none wrongly. */
class WrongAnswersIT {
    private static final double LEAST_NAMED = 0.6;
    private static final int FLOOR = 55;

    private record Wrong(Task task, MistakeEdit mistake) {
        @Override
        public String toString() {
            return task.id() + ": " + mistake.sentence();
        }
    }

    private static final Map<String, List<CheckResult>> RESULTS = new TreeMap<>();
    private static final List<Wrong> ALL = new ArrayList<>();

    @BeforeAll
    static void runAll() {
        for (Task task : Catalog.load().tasks()) {
            ExerciseFolder.of(Path.of(""), task).others().forEach((mistake, type) -> {
                LocalSubjects subjects = new LocalSubjects(StudentObject.create(type), task.limit());
                Wrong wrong = new Wrong(task, mistake);
                ALL.add(wrong);
                RESULTS.put(
                        wrong.toString(),
                        MisconceptionsFile.load(task)
                                .explain(CheckRunner.run(task.checks(), subjects, subjects::calls)));
            });
        }
    }

    @AfterAll
    static void forget() {
        RESULTS.clear();
        ALL.clear();
    }

    @TestFactory
    List<DynamicTest> losesPointsInTheVisibleChecksAndIsNotMisnamed() {
        return ALL.stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.toString(), () -> {
                    List<CheckResult> results = RESULTS.get(wrong.toString());
                    assertTrue(results.stream().anyMatch(result -> !result.passed()), "gets all visible points");
                    results.forEach(result -> assertTrue(result.verdict() != Verdict.BROKEN, () -> result.problem()
                            .toString()));
                    String expected = wrong.mistake().name();
                    assertTrue(List.of("", expected).contains(named(wrong)), () -> "is named " + named(wrong));
                }))
                .toList();
    }

    @Test
    void mostAreNamed() {
        List<Wrong> unnamed =
                ALL.stream().filter(wrong -> named(wrong).isEmpty()).toList();
        double named = 1 - (double) unnamed.size() / ALL.size();
        assertTrue(named >= LEAST_NAMED, () -> named + " of the mistakes have a name; these have none: " + unnamed);
    }

    @Test
    void everyMistakeIsAnotherAndIsNamedAfterOneThatThereIs() {
        assertTrue(ALL.size() >= FLOOR, () -> "only " + ALL.size() + " mistakes");
        assertEquals(ALL.size(), RESULTS.size());
        for (Wrong wrong : ALL) {
            String name = wrong.mistake().name();
            Set<String> names = ExerciseFolder.of(Path.of(""), wrong.task()).mistakes().stream()
                    .filter(mistake -> !mistake.also())
                    .map(MistakeEdit::name)
                    .collect(Collectors.toSet());
            assertTrue(name.isEmpty() || name.startsWith("argument ") || names.contains(name), wrong::toString);
        }
    }

    /** What the student reads: the name of a misconception, or the argument that was changed or returned. */
    private static String named(Wrong wrong) {
        Map<String, String> names = MisconceptionsFile.load(wrong.task()).list().stream()
                .collect(Collectors.toMap(Misconceptions.Wrong::sentence, Misconceptions.Wrong::name));
        List<String> named = new ArrayList<>();
        for (CheckResult result : RESULTS.get(wrong.toString())) {
            if (!result.misconception().isEmpty()) {
                named.add(names.get(result.misconception()));
            } else if (result.problem().toString().matches(".*\\bargument \\w+[ ;].*")) {
                named.add(result.problem().toString().replaceFirst(".*\\b(argument \\w+)[ ;].*", "$1"));
            }
        }
        return named.stream().distinct().collect(Collectors.joining(", "));
    }
}
