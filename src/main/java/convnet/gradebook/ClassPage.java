package convnet.gradebook;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.TableHtml;
import convnet.exercise.Language;
import convnet.plot.BarChart;
import convnet.plot.Charts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The instructor's page: results, hard checks, misconceptions, similar answers, and what did not fit together. */
final class ClassPage {
    private static final int SHOWN = 15;
    private static final int LABEL = 60;

    private final Language language;
    private final ClassResult result;
    private final StringBuilder html = new StringBuilder();

    ClassPage(Language language, ClassResult result) {
        this.language = language;
        this.result = result;
    }

    String html(ItemAnalysis items, Similarity similarity, List<Scores.Change> changes) {
        html.append("<header><p class=\"course\">ConvNet Course</p><h1>")
                .append(text("class.title"))
                .append("</h1><p>")
                .append(text(
                        "class.summary", result.rows().size(), result.tasks().size(), language.say(result.layout())))
                .append("</p><p class=\"dim\">")
                .append(text("report.isolation"))
                .append(' ')
                .append(SafeText.html(language.say(result.isolation())))
                .append("</p></header>");
        toLookAt(similarity);
        changes(changes);
        students();
        html.append("<section><h2>")
                .append(text("class.matrix"))
                .append("</h2><p>")
                .append(text("class.matrixHelp"))
                .append("</p>")
                .append(ClassMatrix.of(language, result))
                .append("</section>");
        hard(items);
        similar(similarity);
        return Page.html(text("class.title"), language.code(), html.toString());
    }

    private void toLookAt(Similarity similarity) {
        List<String> lines = ToLookAt.of(result, similarity, language, SafeText::line);
        if (lines.isEmpty()) {
            return;
        }
        html.append("<section id=\"look\"><h2>").append(text("class.notes")).append("</h2><ul class=\"look\">");
        lines.forEach(line -> html.append("<li>").append(SafeText.html(line)).append("</li>"));
        html.append("</ul></section>");
    }

    private void changes(List<Scores.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        html.append("<section><h2>").append(text("class.changes")).append("</h2><table><thead><tr>");
        for (String key : List.of("table.student", "table.exercise", "table.before", "table.after")) {
            html.append("<th scope=\"col\">").append(text(key)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Scores.Change change : changes) {
            html.append("<tr><td>")
                    .append(SafeText.html(SafeText.line(change.student())))
                    .append("</td><td>")
                    .append(Html.escape(change.exercise()))
                    .append("</td><td class=\"number\">")
                    .append(Points.text(change.before()))
                    .append("</td><td class=\"number\">")
                    .append(Points.text(change.after()))
                    .append("</td></tr>");
        }
        html.append("</tbody></table></section>");
    }

    private void students() {
        html.append("<section><h2>").append(text("class.students")).append("</h2>");
        double[] percent = result.rows().stream()
                .filter(row -> !row.troubled())
                .mapToDouble(row -> row.maximum() == 0 ? 0 : 100 * row.total() / row.maximum())
                .toArray();
        if (percent.length > 1) {
            show(Charts.histogram(text("class.histogram"))
                    .values("", percent)
                    .bins(10)
                    .x("%"));
        }
        html.append("<h3>").append(text("class.statuses")).append("</h3>").append(ClassMatrix.counts(language, result));
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(text("class.students"))
                .append("\"><table class=\"students\"><thead><tr>");
        for (String key : List.of("table.student", "table.name", "table.status")) {
            html.append("<th scope=\"col\">").append(text(key)).append("</th>");
        }
        for (String heading : List.of(text("table.late"), text("table.points"), "%")) {
            html.append("<th scope=\"col\" class=\"number\">").append(heading).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        result.rows().forEach(this::student);
        html.append("</tbody></table></div></section>");
    }

    private void student(StudentRow row) {
        html.append("<tr><th scope=\"row\">")
                .append(link(row))
                .append("</th><td>")
                .append(SafeText.html(SafeText.line(row.student().name())))
                .append("</td><td>");
        row.standing().forEach(status -> html.append(StudentPage.badge(status, language))
                .append(' '));
        html.append("</td><td class=\"number\">").append(late(row)).append("</td>");
        number(row.troubled() ? "–" : Points.text(row.total()));
        number(row.troubled() ? "–" : Points.percent(row.total(), row.maximum()));
        html.append("</tr>");
    }

    private void number(String text) {
        html.append("<td class=\"number\">").append(text).append("</td>");
    }

    private String late(StudentRow row) {
        if (result.untimed(row)) {
            return text("class.unknown");
        }
        return row.daysLate() == 0 ? "" : text("table.lateDays", row.daysLate(), row.penalty());
    }

    /** The student's id, leading to the student's page. */
    static String link(StudentRow row) {
        return "<a href=\"students/" + Html.escape(URLEncoder.encode(row.file(), StandardCharsets.UTF_8)) + ".html\">"
                + SafeText.html(SafeText.line(row.student().id())) + "</a>";
    }

    private void hard(ItemAnalysis items) {
        html.append("<section><h2>")
                .append(text("class.items"))
                .append("</h2><p>")
                .append(text("class.itemsHelp"))
                .append("</p>");
        List<Item> hardest = items.hardest(SHOWN);
        if (!hardest.isEmpty()) {
            BarChart chart = Charts.bars(text("class.hardest")).horizontal().y("%");
            for (Item item : hardest) {
                chart = chart.bar(cut(item.name()), Math.round(1000 * item.failedShare()) / 10.0);
            }
            show(chart.size(860, 60 + 30 * hardest.size()));
        }
        Map<String, Integer> named = items.misconceptions();
        if (!named.isEmpty()) {
            BarChart chart = Charts.bars(text("class.misconceptions")).horizontal();
            for (Map.Entry<String, Integer> entry :
                    named.entrySet().stream().limit(SHOWN).toList()) {
                chart = chart.bar(cut(entry.getKey()), entry.getValue());
            }
            show(chart.size(860, 60 + 30 * Math.min(SHOWN, named.size())));
        }
        show(TableHtml.of(items.table(language)).caption("items.csv"));
        html.append("</section>");
    }

    private void similar(Similarity similarity) {
        html.append("<section><h2>")
                .append(text("class.similarity"))
                .append("</h2><p>")
                .append(text("class.similarityHelp"))
                .append("</p>");
        if (similarity.pairs().isEmpty()) {
            html.append("<p>").append(text("class.similarityNone")).append("</p>");
        } else {
            show(TableHtml.of(similarity.table(language)).caption("similarity.csv"));
        }
        html.append("</section>");
    }

    private void show(Displayable value) {
        html.append("<div>").append(value.html()).append("</div>");
    }

    private static String cut(String text) {
        return text.length() <= LABEL ? text : text.substring(0, LABEL - 1) + "…";
    }

    private String text(String key, Object... values) {
        return language.text(key, values);
    }
}
