package convnet.gradebook;

import convnet.exercise.Language;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.List;
import java.util.Optional;

/** A student's report as Markdown, for an issue, a mail or a repository. */
final class StudentMarkdown {
    private final StudentReport report;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private StudentMarkdown(StudentReport report) {
        this.report = report;
        this.language = report.language();
    }

    static String of(StudentReport report) {
        StudentMarkdown markdown = new StudentMarkdown(report);
        markdown.all();
        return markdown.out.toString().stripTrailing() + "\n";
    }

    private void all() {
        StudentResult result = report.result();
        line("# " + language.text("report.title") + ": "
                + SafeText.markdown(result.student().called()));
        line("**" + Points.text(result.total()) + "** " + language.text("report.of", result.maximum()) + " ("
                + Points.percent(result.total(), result.maximum()) + " %)");
        report.summary(SafeText::line).forEach(text -> line(SafeText.markdown(text)));
        out.append("| ").append(language.text("table.exercise")).append(" | ");
        out.append(language.text("table.points")).append(" | ");
        out.append(language.text("table.status")).append(" |\n|---|---:|---|\n");
        for (int i = 0; i < report.tasks().size(); i++) {
            out.append("| ")
                    .append(SafeText.markdown(report.tasks().get(i).title()))
                    .append(" | ");
            GradedExercise exercise = result.exercises().get(i);
            out.append(report.points(exercise)).append(" | ");
            out.append(language.text("status." + result.status(exercise).key())).append(" |\n");
        }
        out.append('\n');
        for (int i = 0; i < report.tasks().size(); i++) {
            if (report.told(result.exercises().get(i))) {
                exercise(report.tasks().get(i), result.exercises().get(i), report.answer(i));
            }
        }
        List<String> notes = report.notes(SafeText::line);
        if (!notes.isEmpty()) {
            line("## " + language.text("report.notes"));
            notes.forEach(
                    note -> out.append("- ").append(SafeText.markdown(note)).append('\n'));
            out.append('\n');
        }
        line("---");
        line(language.text("report.isolation") + " " + SafeText.markdown(report.say(report.isolation())));
    }

    private void exercise(Task task, GradedExercise exercise, FoundAnswer answer) {
        line("## " + SafeText.markdown(task.title()) + " (" + report.points(exercise) + ")");
        report.manual(exercise).forEach(entry -> line(SafeText.markdown(report.manual(entry, SafeText::line))));
        if (answer != null) {
            if (!answer.place().isEmpty()) {
                line(language.text("report.place", SafeText.markdown(language.say(answer.place()))));
            }
            answer.notes().forEach(note -> line(SafeText.markdown(language.line(note, SafeText::line))));
        }
        Optional<String> instead = report.instead(task, exercise);
        if (!exercise.message().isEmpty() && instead.isEmpty()) {
            line(SafeText.markdownBlock(report.say(exercise.message())));
        }
        if (instead.isPresent()) {
            line(instead.get());
        } else if (exercise.unchecked()) {
            line(language.text(
                    "report.verdict",
                    language.say(exercise.checks().get(0).verdict().message()),
                    language.text("report.unchecked")));
        } else if (answer == null || answer.status() == FoundAnswer.Status.FOUND) {
            checks(exercise);
        }
        if (!exercise.printed().isEmpty()) {
            line("<details><summary>"
                    + language.text("report.printed", exercise.printed().lines().count()) + "</summary>");
            line(SafeText.markdownBlock(exercise.printed(), SafeText.LONGEST_BLOCK));
            line("</details>");
        }
    }

    private void checks(GradedExercise exercise) {
        for (CheckOutcome check : exercise.visible()) {
            out.append(check.passed() ? "- ✔ **" : "- ✘ **").append(SafeText.markdown(check.title()));
            out.append("** (")
                    .append(check.earned())
                    .append(" / ")
                    .append(check.points())
                    .append(')');
            out.append(
                    check.passed() ? "\n" : " — " + language.say(check.verdict().message()) + "\n");
            if (!check.message().isEmpty()) {
                out.append("\n  ")
                        .append(SafeText.markdown(report.say(check.message())))
                        .append('\n');
            }
            if (!check.values().isEmpty()) {
                out.append('\n')
                        .append(SafeText.markdownBlock(report.values(check)).replaceAll("(?m)^", "  "))
                        .append('\n');
            }
            if (!check.misconception().isEmpty()) {
                out.append("\n  ")
                        .append(language.text("report.misconception", SafeText.markdown(check.misconception())))
                        .append('\n');
            }
            if (!check.passed() && !check.hint().isEmpty()) {
                out.append("\n  ")
                        .append(language.text("report.next", SafeText.markdown(check.hint())))
                        .append('\n');
            }
        }
        if (!exercise.hidden().isEmpty()) {
            boolean passed = exercise.hidden().stream().allMatch(CheckOutcome::passed);
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
