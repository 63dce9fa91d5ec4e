package convnet.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's table of the syllabus: each topic, and the cells that teach it. */
final class CoveragePage {
    static final String ADDRESS = "coverage.html";

    private CoveragePage() {}

    static String html(List<SitePage> pages) {
        List<SitePage> lessons =
                pages.stream().filter(page -> !page.exercises()).toList();
        Map<String, Notebook> notebooks = new LinkedHashMap<>();
        Map<String, SitePage> byName = new LinkedHashMap<>();
        for (SitePage lesson : lessons) {
            notebooks.put(lesson.name(), lesson.notebook());
            byName.put(lesson.name(), lesson);
        }
        Coverage coverage = Coverage.of(Syllabus.course(), notebooks);
        String tables = coverage.syllabus().groups().stream()
                .map(group -> table(group, coverage, byName))
                .collect(Collectors.joining("\n"));
        return PageHtml.fill("coverage.html", Map.of("tables", tables));
    }

    private static String table(Syllabus.Group group, Coverage coverage, Map<String, SitePage> lessons) {
        StringBuilder rows = new StringBuilder();
        group.topics().forEach((id, title) -> rows.append("<tr><td>")
                .append(id)
                .append("</td><td>")
                .append(Escape.html(title))
                .append("</td><td>")
                .append(links(coverage.places(id), lessons))
                .append("</td></tr>\n"));
        return "<h2>" + Escape.html(group.name())
                + "</h2>\n<table class=\"coverage\"><thead><tr><th scope=\"col\">Id</th>"
                + "<th scope=\"col\">Topic</th><th scope=\"col\">Lessons</th></tr></thead><tbody>\n" + rows
                + "</tbody></table>";
    }

    /** One link a lesson: to its first cell on the topic. */
    private static String links(List<Coverage.Place> places, Map<String, SitePage> lessons) {
        Map<String, Coverage.Place> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.lesson(), place));
        return first.values().stream()
                .map(place -> {
                    SitePage lesson = lessons.get(place.lesson());
                    return "<a href=\""
                            + Escape.html(
                                    lesson.address() + "#cell-" + place.cell().toLowerCase(java.util.Locale.ROOT))
                            + "\" title=\"" + Escape.html(lesson.title()) + "\">" + lesson.number() + "</a>";
                })
                .collect(Collectors.joining(", "));
    }
}
