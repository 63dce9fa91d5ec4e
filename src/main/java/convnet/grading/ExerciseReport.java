package convnet.grading;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.Stylesheet;
import convnet.exercise.Language;
import convnet.exercise.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The results of an exercise's visible checks as a table: check, points, result, what went wrong, and a hint. */
public final class ExerciseReport implements Displayable {
    private final Task task;
    private final List<CheckResult> results;
    private final ExerciseTexts texts;
    private final Language language;

    ExerciseReport(Task task, List<CheckResult> results, ExerciseTexts texts) {
        this.task = texts.task(task);
        this.texts = texts;
        this.language = texts.language();
        this.results = List.copyOf(results);
    }

    /** The exercise's id. */
    public String exercise() {
        return task.id();
    }

    List<CheckResult> results() {
        return results;
    }

    /** The points of the checks that passed. */
    public int scored() {
        return results.stream().mapToInt(result -> result.outcome().earned()).sum();
    }

    /** The points of all visible checks. */
    public int points() {
        return results.stream().mapToInt(result -> result.outcome().points()).sum();
    }

    /** Whether every visible check passed. */
    public boolean passed() {
        return !results.isEmpty() && results.stream().allMatch(result -> result.passed());
    }

    private boolean unwritten() {
        return results.stream().allMatch(result -> result.verdict() == Verdict.MISSING);
    }

    private String total() {
        return language.text("shown.total", scored(), points());
    }

    private String advice() {
        if (passed()) {
            return "";
        }
        return unwritten() ? language.text("shown.unwritten", hint(1)) : language.text("shown.more", hint(2), hint(3));
    }

    private String hint(int level) {
        return "hint(\"" + task.id() + "\", " + level + ")";
    }

    private String title(CheckResult result) {
        return texts.worded(task.id(), result.outcome()).title();
    }

    private String verdict(CheckResult result) {
        return language.text("shown.verdict." + result.verdict().name());
    }

    /** What is said about one check after its values. */
    private List<String> advice(CheckResult result) {
        List<String> advice = new ArrayList<>();
        CheckOutcome worded = texts.worded(task.id(), result.outcome());
        if (!worded.misconception().isEmpty()) {
            advice.add(language.text("shown.misconception", worded.misconception()));
        }
        if (!worded.passed() && !unwritten()) {
            advice.add(language.text("shown.hint", worded.hint()));
        }
        return advice;
    }

    /** What went wrong; nothing where nobody has tried. */
    private String problem(CheckResult result) {
        return unwritten() ? "" : language.say(result.problem());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(task.id() + ": " + task.title() + "\n");
        for (CheckResult result : results) {
            text.append(String.format(
                    "  %s %d/%d  %s: %s%n",
                    result.passed() ? "✔" : "✘",
                    result.outcome().earned(),
                    result.outcome().points(),
                    title(result),
                    verdict(result)));
            List<String> parts = new ArrayList<>(
                    List.of(problem(result), Labelled.beside(result.outcome().values(), language)));
            parts.addAll(advice(result));
            for (String part : parts) {
                text.append(part.isEmpty() ? "" : part.replaceAll("(?m)^", "           ") + "\n");
            }
        }
        text.append(total());
        return advice().isEmpty() ? text.toString() : text + "\n" + advice();
    }

    @Override
    public String html() {
        StringBuilder html = new StringBuilder("<div class=\"cn\">" + Stylesheet.style()
                + "<table class=\"cn-table\"><caption>" + Html.escape(task.id() + ": " + task.title())
                + "</caption><thead><tr>");
        for (String head : List.of("check", "points", "result", "problem")) {
            html.append("<th scope=\"col\">")
                    .append(Html.escape(language.text("shown." + head)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (CheckResult result : results) {
            html.append("<tr><td>" + Html.escape(title(result)) + "</td>");
            html.append("<td class=\"cn-number\">" + result.outcome().earned() + "/"
                    + result.outcome().points() + "</td>");
            html.append("<td>" + mark(result) + "</td><td style=\"max-width:60em\">" + Html.escape(problem(result))
                    + values(result));
            advice(result).forEach(part -> html.append("<div>" + Html.escape(part) + "</div>"));
            html.append("</td></tr>");
        }
        html.append("</tbody></table><p><b>" + Html.escape(total()) + "</b></p>");
        return (advice().isEmpty() ? html : html.append("<p>" + Html.escape(advice()) + "</p>")) + "</div>";
    }

    /** White on a colour that is dark enough for it, so that it reads on a light and on a dark page. */
    private String mark(CheckResult result) {
        String colour = result.passed() ? "#1a7f37" : result.verdict() == Verdict.MISSING ? "#6e7781" : "#cf222e";
        return "<span style=\"background:" + colour
                + ";color:#fff;border-radius:4px;padding:1px 7px;white-space:nowrap\">"
                + (result.passed() ? "✔ " : "✘ ") + Html.escape(verdict(result)) + "</span>";
    }

    private String values(CheckResult result) {
        StringBuilder html = new StringBuilder();
        for (Labelled value : result.outcome().values()) {
            html.append("<div><span style=\"color:var(--cn-dim)\">" + Html.escape(language.say(value.label()))
                    + "</span><pre style=\"margin:0\">" + Html.escape(value.text()) + "</pre></div>");
        }
        return html.isEmpty() ? "" : "<div class=\"cn-row\" style=\"margin:.3em 0\">" + html + "</div>";
    }
}
