package convnet.gradebook;

import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.List;
import java.util.Optional;

/** A student's report as Markdown, for an issue, a mail or a repository. */
final class StudentMarkdown {
    private final StudentReport report;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    private StudentMarkdown(StudentReport report) {
        this.report = report;
        this.messages = report.messages();
    }

    static String of(StudentReport report) {
        StudentMarkdown markdown = new StudentMarkdown(report);
        markdown.all();
        return markdown.out.toString().stripTrailing() + "\n";
    }

    private void all() {
        StudentResult result = report.result();
        line("# " + messages.text("report.title") + ": "
                + SafeText.markdown(result.student().called()));
        line("**" + Points.text(result.total()) + "** " + messages.text("report.of", result.maximum()) + " ("
                + Points.percent(result.total(), result.maximum()) + " %)");
        report.summary(SafeText::line).forEach(text -> line(SafeText.markdown(text)));
        out.append("| ").append(messages.text("table.exercise")).append(" | ");
        out.append(messages.text("table.points")).append(" | ");
        out.append(messages.text("table.status")).append(" |\n|---|---:|---|\n");
        for (int i = 0; i < report.tasks().size(); i++) {
            out.append("| ")
                    .append(SafeText.markdown(report.tasks().get(i).title()))
                    .append(" | ");
            GradedExercise exercise = result.exercises().get(i);
            out.append(report.points(exercise)).append(" | ");
            out.append(messages.text("status." + result.status(exercise).key())).append(" |\n");
        }
        out.append('\n');
        for (int i = 0; i < report.tasks().size(); i++) {
            if (report.told(result.exercises().get(i))) {
                exercise(report.tasks().get(i), result.exercises().get(i), report.answer(i));
            }
        }
        List<String> notes = report.notes(SafeText::line);
        if (!notes.isEmpty()) {
            line("## " + messages.text("report.notes"));
            notes.forEach(
                    note -> out.append("- ").append(SafeText.markdown(note)).append('\n'));
            out.append('\n');
        }
        line("---");
        line(messages.text("report.isolation") + " " + SafeText.markdown(report.isolation()));
    }

    private void exercise(Task task, GradedExercise exercise, FoundAnswer answer) {
        line("## " + SafeText.markdown(task.title()) + " (" + report.points(exercise) + ")");
        report.manual(exercise).forEach(entry -> line(SafeText.markdown(report.manual(entry, SafeText::line))));
        if (answer != null) {
            if (!answer.place().isEmpty()) {
                line(messages.text("report.place", SafeText.markdown(messages.say(answer.place()))));
            }
            answer.notes().forEach(note -> line(SafeText.markdown(messages.text(note, SafeText::line))));
        }
        Optional<String> instead = report.instead(task, exercise);
        if (!exercise.message().isEmpty() && instead.isEmpty()) {
            line(SafeText.markdownBlock(exercise.message()));
        }
        if (instead.isPresent()) {
            line(instead.get());
        } else if (exercise.unchecked()) {
            line(messages.text(
                    "report.verdict",
                    messages.verdict(exercise.checks().get(0).verdict()),
                    messages.text("report.unchecked")));
        } else if (answer == null || answer.status() == FoundAnswer.Status.FOUND) {
            checks(exercise);
        }
        if (!exercise.printed().isEmpty()) {
            line("<details><summary>"
                    + messages.text("report.printed", exercise.printed().lines().count()) + "</summary>");
            line(SafeText.markdownBlock(exercise.printed(), SafeText.LONGEST_BLOCK));
            line("</details>");
        }
    }

    private void checks(GradedExercise exercise) {
        for (GradedCheck check : exercise.visible()) {
            out.append(check.passed() ? "- ✔ **" : "- ✘ **").append(SafeText.markdown(check.title()));
            out.append("** (")
                    .append(check.earned())
                    .append(" / ")
                    .append(check.points())
                    .append(')');
            out.append(check.passed() ? "\n" : " — " + messages.verdict(check.verdict()) + "\n");
            if (!check.message().isEmpty()) {
                out.append("\n  ").append(SafeText.markdown(check.message())).append('\n');
            }
            if (!check.values().isEmpty()) {
                out.append('\n')
                        .append(SafeText.markdownBlock(check.values()).replaceAll("(?m)^", "  "))
                        .append('\n');
            }
            if (!check.misconception().isEmpty()) {
                out.append("\n  ")
                        .append(messages.text("report.misconception", SafeText.markdown(check.misconception())))
                        .append('\n');
            }
            if (!check.passed() && !check.hint().isEmpty()) {
                out.append("\n  ")
                        .append(messages.text("report.next", SafeText.markdown(check.hint())))
                        .append('\n');
            }
        }
        if (!exercise.hidden().isEmpty()) {
            boolean passed = exercise.hidden().stream().allMatch(GradedCheck::passed);
            out.append(passed ? "- ✔ **" : "- ✘ **")
                    .append(report.hidden(exercise))
                    .append("**\n");
            report.hiddenHints(exercise)
                    .forEach(hint ->
                            out.append("  - ").append(SafeText.markdown(hint)).append('\n'));
        }
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }
}
