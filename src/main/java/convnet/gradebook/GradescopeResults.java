package convnet.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.grading.Task;
import java.util.StringJoiner;

/**
 * A student's report as Gradescope's {@code results.json}. All text is of format {@code text}: Gradescope shows HTML as
 * HTML. A test that is hidden would hide the total, so hidden checks are one visible test that counts them.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope's specification</a>
 */
final class GradescopeResults {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private GradescopeResults() {}

    static String of(StudentReport report) {
        StudentResult result = report.result();
        ObjectNode root = JSON.createObjectNode();
        root.put("score", Points.rounded(result.total()));
        StringJoiner summary = new StringJoiner("\n");
        report.summary(SafeText::line).forEach(line -> summary.add(SafeText.line(line)));
        summary.add(report.messages().text("report.isolation") + " " + SafeText.line(report.isolation()));
        root.put("output", summary.toString());
        root.put("output_format", "text");
        root.put("test_output_format", "text");
        root.put("test_name_format", "text");
        root.put("visibility", "visible");
        root.put("stdout_visibility", "hidden");
        ArrayNode tests = root.putArray("tests");
        for (int i = 0; i < report.tasks().size(); i++) {
            tests(report, report.tasks().get(i), result.exercises().get(i), tests, i + 1);
        }
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results.json: cannot be written: " + e.getMessage(), e);
        }
    }

    private static void tests(StudentReport report, Task task, GradedExercise exercise, ArrayNode tests, int number) {
        if (report.troubled(exercise)) {
            // Without a score and a status: what is not known is neither passed nor failed.
            tests.addObject()
                    .put("name", task.id())
                    .put("number", Integer.toString(number))
                    .put("name_format", "text")
                    .put("output_format", "text")
                    .put("visibility", "visible")
                    .put("output", report.messages().text("report.trouble"));
            return;
        }
        int place = 1;
        for (GradedCheck check : exercise.visible()) {
            StringJoiner output = new StringJoiner("\n");
            if (!check.passed()) {
                output.add(report.messages().verdict(check.verdict()));
                for (String text : new String[] {exercise.message(), check.message(), check.values()}) {
                    if (!text.isEmpty()) {
                        output.add(SafeText.printable(text));
                    }
                }
                if (!check.misconception().isEmpty()) {
                    output.add(report.messages().text("report.misconception", check.misconception()));
                }
                if (!check.hint().isEmpty()) {
                    output.add(report.messages().text("report.next", check.hint()));
                }
            }
            test(tests, task.id() + ": " + check.title(), number + "." + place++, check.earned(), check.points())
                    .put("output", output.toString());
        }
        if (!exercise.hidden().isEmpty()) {
            StringJoiner output = new StringJoiner("\n").add(report.hidden(exercise));
            report.hiddenHints(exercise).forEach(output::add);
            test(
                            tests,
                            task.id() + ": " + report.messages().text("report.hiddenTitle"),
                            number + "." + place,
                            exercise.hidden().stream()
                                    .mapToInt(GradedCheck::earned)
                                    .sum(),
                            exercise.hidden().stream()
                                    .mapToInt(GradedCheck::points)
                                    .sum())
                    .put("output", output.toString());
        }
    }

    private static ObjectNode test(ArrayNode tests, String name, String number, int score, int points) {
        return tests.addObject()
                .put("name", name)
                .put("number", number)
                .put("score", score)
                .put("max_score", points)
                .put("status", score == points ? "passed" : "failed")
                .put("name_format", "text")
                .put("output_format", "text")
                .put("visibility", "visible");
    }
}
