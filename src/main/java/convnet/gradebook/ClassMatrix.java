package convnet.gradebook;

import convnet.display.Html;
import convnet.exercise.Language;
import convnet.grading.Task;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Students and exercises as one table of signs, points and colours, and how many students stand how. */
final class ClassMatrix {
    private final Language language;
    private final ClassResult result;
    private final StringBuilder html = new StringBuilder();

    private ClassMatrix(Language language, ClassResult result) {
        this.language = language;
        this.result = result;
    }

    static String of(Language language, ClassResult result) {
        ClassMatrix matrix = new ClassMatrix(language, result);
        matrix.table();
        matrix.legend();
        return matrix.html.toString();
    }

    /** The statuses of students with their numbers. */
    static String counts(Language language, ClassResult result) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        result.rows().forEach(row -> row.standing().forEach(status -> counts.merge(status, 1, Integer::sum)));
        StringBuilder html = new StringBuilder("<ul class=\"counts\">");
        counts.forEach((status, count) -> html.append("<li>")
                .append(StudentPage.badge(status, language))
                .append(" <b>")
                .append(count)
                .append("</b></li>"));
        return html.append("</ul>").toString();
    }

    private void table() {
        String title = language.text("class.matrix");
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(title)
                .append("\"><table class=\"matrix\"><thead><tr><td></td>");
        Map<String, Integer> lessons = new LinkedHashMap<>();
        result.tasks().forEach(task -> lessons.merge(task.lesson(), 1, Integer::sum));
        lessons.forEach((lesson, count) -> html.append("<th scope=\"colgroup\" colspan=\"")
                .append(count)
                .append("\">")
                .append(Html.escape(lesson.replaceFirst("^lesson", "")))
                .append("</th>"));
        html.append("</tr><tr><th scope=\"col\">")
                .append(language.text("table.student"))
                .append("</th>");
        for (Task task : result.tasks()) {
            html.append("<th scope=\"col\" class=\"turned\"><span>")
                    .append(Html.escape(task.id()))
                    .append("</span></th>");
        }
        html.append("</tr></thead><tbody>");
        result.rows().forEach(this::row);
        html.append("</tbody></table></div>");
    }

    private void row(StudentRow row) {
        html.append("<tr><th scope=\"row\">").append(ClassPage.link(row)).append("</th>");
        for (Task task : result.tasks()) {
            Status status = row.statuses().get(task.id());
            boolean points = status == Status.RIGHT || status == Status.PARTLY;
            html.append("<td class=\"")
                    .append(status.key())
                    .append("\" title=\"")
                    .append(Html.escape(language.text("status." + status.key())))
                    .append("\">")
                    .append(status.symbol());
            if (points) {
                html.append(' ').append(Points.text(row.points().get(task.id())));
            }
            html.append("</td>");
        }
        html.append("</tr>");
    }

    private void legend() {
        html.append("<details><summary>")
                .append(language.text("class.legend"))
                .append("</summary><dl class=\"legend\">");
        for (Status status : Status.values()) {
            html.append("<dt>")
                    .append(StudentPage.badge(status, language))
                    .append("</dt><dd>")
                    .append(language.text("explain." + status.key()))
                    .append("</dd>");
        }
        html.append("</dl></details>");
    }
}
