package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mistakes that students make lose points before their eyes, and most of them are named, none wrongly. */
class WrongAnswersIT {
    private static final Path ROOT = Path.of("");
    private static final double LEAST_NAMED = 0.6;
    private static final Catalog CATALOG = Catalog.load();
    private static final Map<String, List<CheckResult>> RESULTS = new TreeMap<>();

    @AfterAll
    static void forget() {
        RESULTS.clear();
    }

    @TestFactory
    List<DynamicTest> losesPointsInTheVisibleChecksAndIsNotMisnamed() {
        return WrongAnswers.ALL.stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.toString(), () -> {
                    List<CheckResult> results = results(wrong);
                    assertTrue(results.stream().anyMatch(result -> !result.passed()), "gets all visible points");
                    results.forEach(result -> assertTrue(result.verdict() != Verdict.BROKEN, () -> result.problem()
                            .toString()));
                    assertTrue(List.of("", wrong.name()).contains(named(wrong)), () -> "is named " + named(wrong));
                }))
                .toList();
    }

    @Test
    void mostAreNamed() {
        List<WrongAnswer> unnamed = WrongAnswers.ALL.stream()
                .filter(wrong -> named(wrong).isEmpty())
                .toList();
        double named = 1 - (double) unnamed.size() / WrongAnswers.ALL.size();
        assertTrue(named >= LEAST_NAMED, () -> named + " of the mistakes have a name; these have none: " + unnamed);
    }

    @Test
    void everyMistakeOfTheTableIsAnother() {
        assertEquals(
                WrongAnswers.ALL.size(),
                WrongAnswers.ALL.stream().map(WrongAnswer::toString).distinct().count());
    }

    /** What the student reads: the name of a misconception, or the argument that was changed or returned. */
    private static String named(WrongAnswer wrong) {
        Map<String, String> names = MisconceptionsFile.load(task(wrong)).list().stream()
                .collect(Collectors.toMap(Misconceptions.Wrong::sentence, Misconceptions.Wrong::name));
        List<String> named = new ArrayList<>();
        for (CheckResult result : results(wrong)) {
            if (!result.misconception().isEmpty()) {
                named.add(names.get(result.misconception()));
            } else if (result.problem().toString().matches(".*\\bargument \\w+[ ;].*")) {
                named.add(result.problem().toString().replaceFirst(".*\\b(argument \\w+)[ ;].*", "$1"));
            }
        }
        return named.stream().distinct().collect(Collectors.joining(", "));
    }

    private static List<CheckResult> results(WrongAnswer wrong) {
        return RESULTS.computeIfAbsent(wrong.toString(), key -> {
            Task task = task(wrong);
            LocalSubjects subjects = new LocalSubjects(Student.create(compiled(wrong, task)), task.limit());
            return MisconceptionsFile.load(task).explain(CheckRunner.run(task.checks(), subjects, subjects::calls));
        });
    }

    private static Class<?> compiled(WrongAnswer wrong, Task task) {
        try {
            List<JavaSource> sources = wrong.sources(ROOT.resolve("solutions/hidden"), task.lesson());
            List<Path> classPath = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            return MemoryCompiler.compile(sources, classPath, name -> true, WrongAnswersIT.class.getClassLoader())
                    .stream()
                    .filter(task.contract()::isAssignableFrom)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Task task(WrongAnswer wrong) {
        return CATALOG.tasks().stream()
                .filter(task -> task.contract().getSimpleName().equals(wrong.contract()))
                .findFirst()
                .orElseThrow();
    }
}
