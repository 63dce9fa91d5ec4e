package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Right answers that look unlike the reference (streams, recursion, records, exact decimals, other loops, names in
 * Chinese) get all points, of visible and hidden checks. The property {@code convnet.attacks.means} names one means of
 * isolation to try alone, for example {@code PLAIN}.
 */
class UnusualAnswersIT {
    private static final int FEWEST = 39;
    private static final String IMPORTS =
            "import java.util.*; import java.util.function.*; import java.util.stream.*; ";

    private static ExerciseGrader grader;

    @BeforeAll
    static void open() throws IOException {
        String only = System.getProperty("convnet.attacks.means");
        grader = ExerciseGrader.open(
                Path.of("").toAbsolutePath(),
                Isolation.Level.PROCESS,
                only == null ? EnumSet.allOf(Isolation.Means.class) : EnumSet.of(Isolation.Means.valueOf(only)));
    }

    @AfterAll
    static void close() {
        grader.close();
    }

    /** Each answer of the file stands below a line {@code == exercise: what is unusual}. */
    @TestFactory
    List<DynamicTest> getsAllPoints() throws IOException {
        String text;
        try (var file = UnusualAnswersIT.class.getResourceAsStream("/unusual-answers.txt")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (String answer : text.substring(3).split("\n== ")) {
            int end = answer.indexOf('\n');
            String id = answer.substring(0, answer.indexOf(':'));
            tests.add(DynamicTest.dynamicTest(answer.substring(0, end), () -> passes(id, answer.substring(end))));
        }
        assertTrue(tests.size() >= FEWEST, () -> "only " + tests.size() + " answers were found");
        return tests;
    }

    private static void passes(String id, String source) {
        Task task = grader.tasks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        String contract = "import " + task.contract().getName() + "; ";
        GradedAnswer graded = grader.grade(task, Message.of("compile.cell", 5), IMPORTS + contract + source);
        assertEquals("", graded.message().toString());
        for (CheckOutcome check : graded.outcomes()) {
            assertEquals("PASS", check.verdict().name(), () -> check.title() + ": " + check.message());
        }
        assertTrue(graded.outcomes().stream().anyMatch(CheckOutcome::hidden), "no hidden check was run");
    }
}
