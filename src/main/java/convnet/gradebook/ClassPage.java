package convnet.gradebook;

import convnet.display.Displayable;
import convnet.display.Html;
import convnet.display.TableHtml;
import convnet.plot.BarChart;
import convnet.plot.Charts;
import java.util.List;
import java.util.Map;

/** The instructor's page: results, hard checks, misconceptions, similar answers, and what did not fit together. */
final class ClassPage {
    private static final int SHOWN = 15;
    private static final int LABEL = 60;

    private final Messages messages;
    private final ClassResult result;
    private final StringBuilder html = new StringBuilder();

    ClassPage(Messages messages, ClassResult result) {
        this.messages = messages;
        this.result = result;
    }

    String html(ItemAnalysis items, Similarity similarity, List<Scores.Change> changes) {
        html.append("<header><p class=\"course\">ConvNet Course</p><h1>")
                .append(text("class.title"))
                .append("</h1><p>")
                .append(text(
                        "class.summary", result.rows().size(), result.tasks().size(), messages.say(result.layout())))
                .append("</p><p class=\"dim\">")
                .append(text("report.isolation"))
                .append(' ')
                .append(SafeText.html(result.isolation()))
                .append("</p></header>");
        notes();
        changes(changes);
        students();
        hard(items);
        similar(similarity);
        return Page.html(text("class.title"), messages.language(), html.toString());
    }

    private void notes() {
        if (result.notes().isEmpty()) {
            return;
        }
        html.append("<section><h2>").append(text("class.notes")).append("</h2><ul>");
        result.notes().forEach(note -> html.append("<li>")
                .append(SafeText.html(messages.text(note, SafeText::line)))
                .append("</li>"));
        html.append("</ul></section>");
    }

    private void changes(List<Scores.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        html.append("<section><h2>").append(text("class.changes")).append("</h2><table><thead><tr>");
        for (String key : List.of("table.student", "table.exercise", "table.before", "table.after")) {
            html.append("<th>").append(text(key)).append("</th>");
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
        html.append("<table class=\"students\"><thead><tr><th>")
                .append(text("table.student"))
                .append("</th><th></th><th class=\"number\">")
                .append(text("table.points"))
                .append("</th><th class=\"number\">%</th></tr></thead><tbody>");
        for (StudentRow row : result.rows()) {
            html.append("<tr><td><a href=\"students/")
                    .append(Html.escape(
                            java.net.URLEncoder.encode(row.file(), java.nio.charset.StandardCharsets.UTF_8)))
                    .append(".html\">")
                    .append(SafeText.html(SafeText.line(row.student().id())))
                    .append("</a></td><td>")
                    .append(SafeText.html(SafeText.line(row.student().name())))
                    .append("</td><td class=\"number\">")
                    .append(row.troubled() ? text("state.trouble") : Points.text(row.total()))
                    .append("</td><td class=\"number\">")
                    .append(row.troubled() ? "" : Points.percent(row.total(), row.maximum()))
                    .append("</td></tr>");
        }
        html.append("</tbody></table></section>");
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
        show(TableHtml.of(items.table(messages)).caption("items.csv"));
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
            show(TableHtml.of(similarity.table(messages)).caption("similarity.csv"));
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
        return messages.text(key, values);
    }
}
