package convnet.site;

import convnet.display.Html;
import convnet.notebook.Glossary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's glossary: each word in English and Chinese, what it means, and the lesson that teaches it. */
final class GlossaryPage {
    static final String ADDRESS = "glossary.html";

    private GlossaryPage() {}

    static String html(Glossary glossary, List<SitePage> pages) {
        Map<String, SitePage> lessons = pages.stream()
                .filter(page -> !page.exercises())
                .collect(Collectors.toMap(SitePage::name, page -> page, (first, second) -> first));
        String rows =
                glossary.entries().stream().map(entry -> row(entry, lessons)).collect(Collectors.joining("\n"));
        return PageHtml.fill("glossary.html", Map.of("rows", rows));
    }

    private static String row(Glossary.Entry entry, Map<String, SitePage> lessons) {
        String also = entry.also().isEmpty()
                ? ""
                : "<br><span class=\"also\">" + Html.escape(String.join(", ", entry.also())) + "</span>";
        return "<tr id=\"" + entry.id() + "\"><th scope=\"row\">" + Html.escape(entry.term()) + also
                + "</th><td lang=\"zh\">" + Html.escape(String.join("、", entry.chinese())) + "</td><td>"
                + Html.escape(entry.says()) + "</td><td>" + link(entry, lessons) + "</td></tr>";
    }

    /** The lesson's number, or nothing if the lesson is not among the pages. */
    private static String link(Glossary.Entry entry, Map<String, SitePage> lessons) {
        int hash = entry.at().indexOf('#');
        SitePage lesson = lessons.get(entry.at().substring(0, hash));
        return lesson == null
                ? ""
                : "<a href=\"" + Html.escape(lesson.address() + entry.at().substring(hash)) + "\" title=\""
                        + Html.escape(lesson.title()) + "\">" + lesson.number() + "</a>";
    }
}
