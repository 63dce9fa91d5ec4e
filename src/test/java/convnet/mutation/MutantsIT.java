package convnet.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.grading.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks of each exercise notice every small change to its reference solution, but for those with a reason. */
class MutantsIT {
    private static final Path TARGET = Path.of("target/mutants");
    private static final int FLOOR = 4000;
    private static final int SHOWN = 20;
    private static final Map<String, MutationResult> RESULTS = new TreeMap<>();
    private static final List<String> PROBLEMS = new ArrayList<>();
    private static final Map<String, List<MutationResult>> LESSONS = new TreeMap<>();

    @BeforeAll
    static void runAllMutants() throws IOException {
        Mutants mutants = new Mutants(Path.of(""));
        Catalog.load().tasks().parallelStream().forEach(task -> {
            MutationResult result = mutants.result(task);
            List<String> problems = mutants.problems(task);
            synchronized (RESULTS) {
                RESULTS.put(task.id(), result);
                PROBLEMS.addAll(problems);
                LESSONS.computeIfAbsent(task.lesson(), key -> new ArrayList<>()).add(result);
            }
        });
        Files.writeString(TARGET.resolve("summary.txt"), summary());
    }

    @Test
    void everyMutantIsNoticedOrExplained() {
        List<String> shown = PROBLEMS.subList(0, Math.min(SHOWN, PROBLEMS.size()));
        assertTrue(
                PROBLEMS.isEmpty(),
                () -> PROBLEMS.size() + " mutants are not as their mutants.txt say:\n" + String.join("\n", shown));
    }

    @Test
    void everyExerciseHasMutants() {
        RESULTS.forEach((id, result) -> assertTrue(result.size() > 0, () -> id + " has no mutants"));
        int all = RESULTS.values().stream().mapToInt(MutationResult::size).sum();
        assertTrue(all > FLOOR, () -> "only " + all + " mutants were made");
        assertEquals(Catalog.load().tasks().size(), RESULTS.size());
    }

    private static String summary() {
        StringBuilder text = new StringBuilder();
        LESSONS.forEach((lesson, results) -> text.append(String.format(
                "%s: %d mutants; visible checks notice %d, hidden checks %d more; %d get all points%n",
                lesson,
                sum(results, MutationResult::size),
                sum(results, MutationResult::seen),
                sum(results, result -> result.of(MutantRun.End.HIDDEN_ONLY).size()),
                sum(results, result -> result.of(MutantRun.End.SURVIVED).size()))));
        return text.toString();
    }

    private static int sum(List<MutationResult> results, ToIntFunction<MutationResult> count) {
        return results.stream().mapToInt(count).sum();
    }
}
