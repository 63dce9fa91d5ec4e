package convnet.gradebook;

import convnet.display.Html;
import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import convnet.submission.FoundAnswer;
import java.util.List;
import java.util.Optional;

/** A student's report as one HTML page that needs no other file. */
final class StudentPage {
    private final StudentReport report;
    private final Language language;
    private final StringBuilder html = new StringBuilder();

    private StudentPage(StudentReport report) {
        this.report = report;
        this.language = report.language();
    }

    static String of(StudentReport report) {
        StudentPage page = new StudentPage(report);
        page.body();
        StudentResult result = report.result();
        return Page.html(
                messagesTitle(report) + " · " + SafeText.line(result.student().called()),
                report.language().code(),
                page.html.toString());
    }

    private static String messagesTitle(StudentReport report) {
        return report.language().text("report.title");
    }

    private void body() {
        StudentResult result = report.result();
        html.append("<header><p class=\"course\">ConvNet Course · ")
                .append(text("report.title"))
                .append("</p><h1>")
                .append(SafeText.html(SafeText.line(result.student().called())))
                .append("</h1><p class=\"score\"><b>")
                .append(Points.text(result.total()))
                .append("</b> ")
                .append(text("report.of", result.maximum()))
                .append(" <span class=\"dim\">(")
                .append(Points.percent(result.total(), result.maximum()))
                .append(" %)</span></p>")
                .append(bar(result.total(), result.maximum()));
        report.summary(SafeText::line)
                .forEach(line -> html.append("<p>").append(SafeText.html(line)).append("</p>"));
        html.append("</header>");
        overview();
        for (int i = 0; i < report.tasks().size(); i++) {
            if (report.told(result.exercises().get(i))) {
                exercise(i, report.tasks().get(i), result.exercises().get(i));
            }
        }
        notes();
        html.append("<footer><p>")
                .append(text("report.isolation"))
                .append(' ')
                .append(SafeText.html(report.say(report.isolation())))
                .append("</p></footer>");
    }

    private void overview() {
        html.append("<table class=\"overview\"><thead><tr><th scope=\"col\">")
                .append(text("table.exercise"))
                .append("</th><th scope=\"col\" class=\"number\">")
                .append(text("table.points"))
                .append("</th><th scope=\"col\">")
                .append(text("table.status"))
                .append("</th></tr></thead><tbody>");
        for (int i = 0; i < report.tasks().size(); i++) {
            Task task = report.tasks().get(i);
            GradedExercise exercise = report.result().exercises().get(i);
            html.append("<tr><th scope=\"row\">")
                    .append(report.told(exercise) ? link(task) : Html.escape(task.title()))
                    .append(" <span class=\"dim\">")
                    .append(Html.escape(task.lesson() + " · " + task.id()))
                    .append("</span></th><td class=\"number\">")
                    .append(points(exercise))
                    .append("</td><td>")
                    .append(badge(exercise))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String link(Task task) {
        return "<a href=\"#" + Html.escape(task.id()) + "\">" + Html.escape(task.title()) + "</a>";
    }

    private void exercise(int index, Task task, GradedExercise exercise) {
        html.append("<section id=\"")
                .append(Html.escape(task.id()))
                .append("\"><h2>")
                .append(Html.escape(task.title()))
                .append(" <span class=\"points\">")
                .append(points(exercise))
                .append("</span> ")
                .append(badge(exercise))
                .append("</h2>");
        report.manual(exercise).forEach(entry -> html.append("<p class=\"manual\">")
                .append(SafeText.html(report.manual(entry, SafeText::line)))
                .append("</p>"));
        Optional<AnswerCode> code = report.code(index);
        html.append(code.isPresent() ? "<div class=\"pair\">" : "<div>");
        code.ifPresent(this::code);
        html.append("<div>");
        place(report.answer(index));
        result(task, exercise, report.answer(index));
        html.append("</div></div></section>");
    }

    /** Every line is a block of its own, so that its number stands beside it however it wraps, and is not copied. */
    private void code(AnswerCode code) {
        String title = text("report.code", SafeText.html(SafeText.line(language.say(code.unit()))));
        html.append("<figure class=\"code\"><figcaption>")
                .append(title)
                .append("</figcaption><pre tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(title)
                .append("\"><code>");
        code.lines().forEach(line -> html.append("<span>")
                .append(line.isBlank() ? " " : SafeText.html(line))
                .append("</span>"));
        html.append("</code></pre>");
        if (code.more() > 0) {
            html.append("<p class=\"dim\">")
                    .append(text("report.codeCut", code.more()))
                    .append("</p>");
        }
        html.append("</figure>");
    }

    private void place(FoundAnswer answer) {
        if (answer == null) {
            return;
        }
        if (!answer.place().isEmpty()) {
            html.append("<p class=\"dim\">")
                    .append(text("report.place", SafeText.html(SafeText.line(language.say(answer.place())))))
                    .append("</p>");
        }
        for (Message note : answer.notes()) {
            html.append("<p class=\"note\">")
                    .append(SafeText.html(language.line(note, SafeText::line)))
                    .append("</p>");
        }
    }

    private void result(Task task, GradedExercise exercise, FoundAnswer answer) {
        Optional<String> instead = report.instead(task, exercise);
        if (!exercise.message().isEmpty() && instead.isEmpty()) {
            Verdict verdict = exercise.checks().get(0).verdict();
            if (exercise.unchecked()) {
                html.append("<p><span class=\"verdict\">")
                        .append(Html.escape(language.say(verdict.message())))
                        .append("</span></p>");
            }
            html.append("<pre class=\"problem\">")
                    .append(SafeText.html(report.say(exercise.message())))
                    .append("</pre>");
        }
        if (instead.isPresent()) {
            html.append("<p>").append(Html.escape(instead.get())).append("</p>");
        } else if (exercise.unchecked()) {
            html.append("<p class=\"next\">").append(text("report.unchecked")).append("</p>");
        } else if (answer == null || answer.status() == FoundAnswer.Status.FOUND) {
            checks(exercise);
        }
        if (!exercise.printed().isEmpty()) {
            html.append("<details><summary>")
                    .append(text("report.printed", exercise.printed().lines().count()))
                    .append("</summary><pre>")
                    .append(SafeText.htmlBlock(exercise.printed()))
                    .append("</pre></details>");
        }
    }

    private void checks(GradedExercise exercise) {
        html.append("<ul class=\"checks\">");
        for (CheckOutcome check : exercise.visible()) {
            html.append("<li class=\"").append(check.passed() ? "pass" : "fail").append("\"><p><b>");
            html.append(Html.escape(check.title())).append("</b> <span class=\"points\">");
            html.append(check.earned()).append(" / ").append(check.points()).append("</span>");
            if (!check.passed()) {
                html.append(" <span class=\"verdict\">")
                        .append(Html.escape(language.say(check.verdict().message())))
                        .append("</span>");
            }
            html.append("</p>");
            if (!check.message().isEmpty()) {
                html.append("<p class=\"message\">")
                        .append(SafeText.html(report.say(check.message())))
                        .append("</p>");
            }
            if (!check.values().isEmpty()) {
                html.append("<pre>").append(SafeText.html(report.values(check))).append("</pre>");
            }
            if (!check.misconception().isEmpty()) {
                html.append("<p class=\"why\">")
                        .append(text("report.misconception", SafeText.html(check.misconception())))
                        .append("</p>");
            }
            if (!check.passed() && !check.hint().isEmpty()) {
                html.append("<p class=\"next\">")
                        .append(text("report.next", SafeText.html(check.hint())))
                        .append("</p>");
            }
            html.append("</li>");
        }
        hidden(exercise);
        html.append("</ul>");
    }

    private void hidden(GradedExercise exercise) {
        if (exercise.hidden().isEmpty()) {
            return;
        }
        boolean passed = exercise.hidden().stream().allMatch(CheckOutcome::passed);
        html.append("<li class=\"")
                .append(passed ? "pass" : "fail")
                .append("\"><p><b>")
                .append(report.hidden(exercise))
                .append("</b></p>");
        List<String> hints = report.hiddenHints(exercise);
        if (!hints.isEmpty()) {
            html.append("<ul class=\"hints\">");
            hints.forEach(
                    hint -> html.append("<li>").append(SafeText.html(hint)).append("</li>"));
            html.append("</ul>");
        }
        html.append("</li>");
    }

    private void notes() {
        List<String> notes = report.notes(SafeText::line);
        if (!notes.isEmpty()) {
            html.append("<section><h2>").append(text("report.notes")).append("</h2><ul>");
            notes.forEach(
                    note -> html.append("<li>").append(SafeText.html(note)).append("</li>"));
            html.append("</ul></section>");
        }
    }

    private String points(GradedExercise exercise) {
        return report.points(exercise);
    }

    private String badge(GradedExercise exercise) {
        return badge(report.result().status(exercise), language);
    }

    /** A status as a word with its sign and colour. */
    static String badge(Status status, Language language) {
        return "<span class=\"badge " + status.key() + "\"><span aria-hidden=\"true\">" + status.symbol() + "</span> "
                + language.text("status." + status.key()) + "</span>";
    }

    private static String bar(double part, double whole) {
        return "<div class=\"bar\"><div style=\"width:" + Points.percent(Math.min(part, whole), whole)
                + "%\"></div></div>";
    }

    private String text(String key, Object... values) {
        return language.text(key, values);
    }
}
