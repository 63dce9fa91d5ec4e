package convnet.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.List;
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
        if (!result.troubled()) { // without a score the platform says that grading failed, and it did
            root.put("score", Points.rounded(result.total()));
        }
        StringJoiner summary = new StringJoiner("\n");
        report.summary(SafeText::line).forEach(line -> summary.add(SafeText.line(line)));
        summary.add(report.language().text("report.isolation") + " "
                + SafeText.line(report.language().say(report.isolation())));
        root.put("output", summary.toString());
        root.put("output_format", "text");
        root.put("test_output_format", "text");
        root.put("test_name_format", "text");
        root.put("visibility", "visible");
        root.put("stdout_visibility", "hidden");
        ArrayNode tests = root.putArray("tests");
        for (int i = 0; i < report.tasks().size(); i++) {
            Task task = report.tasks().get(i);
            GradedExercise exercise = result.exercises().get(i);
            if (result.status(exercise) == Status.TROUBLE) {
                trouble(report, task, exercise, tests, i + 1);
            } else {
                tests(report, task, exercise, tests, i + 1);
            }
        }
        if (!result.troubled()) {
            whole(report, tests);
        }
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results.json: cannot be written: " + e.getMessage(), e);
        }
    }

    /** Without a score and a status: what is not known is neither passed nor failed. */
    private static void trouble(StudentReport report, Task task, GradedExercise exercise, ArrayNode tests, int number) {
        ObjectNode test = test(tests, task.id(), Integer.toString(number), 0, exercise.points());
        test.remove(List.of("score", "status"));
        test.put("output", report.language().text("report.trouble"));
    }

    /** Lateness, and what a person changed in the total: with these the tests' scores add up to the total. */
    private static void whole(StudentReport report, ArrayNode tests) {
        StudentResult result = report.result();
        double each = result.exercises().stream()
                .mapToDouble(exercise -> Points.rounded(result.earned(exercise)))
                .sum();
        double afterPenalty = Points.rounded(result.afterPenalty());
        int number = result.exercises().size();
        if (result.penalty() > 0) {
            change(tests, report.language().text("report.lateTitle"), Integer.toString(++number), afterPenalty - each)
                    .put("output", report.late(result.chosen().orElseThrow()));
        }
        if (!result.entries("").isEmpty()) {
            double before = result.penalty() > 0 ? afterPenalty : each;
            StringJoiner output = new StringJoiner("\n");
            result.entries("").forEach(entry -> output.add(report.manual(entry, SafeText::line)));
            String name = report.language().text("report.totalTitle") + ": "
                    + report.language().text("report.byHand");
            change(tests, name, Integer.toString(++number), Points.rounded(result.total()) - before)
                    .put("output", output.toString());
        }
    }

    /** Points that no check gave; what there is to have stays the same. */
    private static ObjectNode change(ArrayNode tests, String name, String number, double points) {
        return test(tests, name, number, 0, 0)
                .put("score", Points.rounded(points))
                .put("status", points < 0 ? "failed" : "passed");
    }

    private static void tests(StudentReport report, Task task, GradedExercise exercise, ArrayNode tests, int number) {
        int place = 1;
        for (CheckOutcome check : exercise.visible()) {
            StringJoiner output = new StringJoiner("\n");
            if (!check.passed()) {
                output.add(report.language().say(check.verdict().message()));
                for (String text :
                        new String[] {report.say(exercise.message()), report.say(check.message()), report.values(check)
                        }) {
                    if (!text.isEmpty()) {
                        output.add(SafeText.printable(text));
                    }
                }
                if (!check.misconception().isEmpty()) {
                    output.add(report.language().text("report.misconception", check.misconception()));
                }
                if (!check.hint().isEmpty()) {
                    output.add(report.language().text("report.next", check.hint()));
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
                            task.id() + ": " + report.language().text("report.hiddenTitle"),
                            number + "." + place,
                            exercise.hidden().stream()
                                    .mapToInt(CheckOutcome::earned)
                                    .sum(),
                            exercise.hidden().stream()
                                    .mapToInt(CheckOutcome::points)
                                    .sum())
                    .put("output", output.toString());
            place++;
        }
        if (!report.manual(exercise).isEmpty()) {
            StringJoiner output = new StringJoiner("\n");
            report.manual(exercise).forEach(entry -> output.add(report.manual(entry, SafeText::line)));
            double changed = Points.rounded(report.result().earned(exercise)) - exercise.earned();
            change(tests, task.id() + ": " + report.language().text("report.byHand"), number + "." + place, changed)
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
