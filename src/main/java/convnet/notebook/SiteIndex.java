package convnet.notebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's first page: what the course is, and its lessons. */
final class SiteIndex {
    private SiteIndex() {}

    static String html(List<SitePage> pages) {
        List<SitePage> lessons =
                pages.stream().filter(page -> !page.exercises()).toList();
        String rows = lessons.stream().map(page -> row(page, pages)).collect(Collectors.joining("\n"));
        return PageHtml.fill("index.html", Map.of("lessons", rows));
    }

    private static String row(SitePage page, List<SitePage> pages) {
        String exercises = pages.stream()
                .filter(other -> other.exercises() && other.name().equals(page.name()))
                .map(other -> "<a class=\"exercises\" href=\"" + Escape.html(other.address())
                        + "\" aria-label=\"Exercises: " + Escape.html(page.title()) + "\">Exercises</a>")
                .collect(Collectors.joining());
        String time = page.time().isEmpty() ? "" : "<span class=\"time\">" + Escape.html(page.time()) + "</span>";
        return "<li><span class=\"number\" aria-hidden=\"true\">" + page.number() + "</span><div><h3><a href=\""
                + Escape.html(page.address()) + "\">" + Escape.html(page.title()) + "</a></h3><p>"
                + Escape.html(page.summary()) + "</p><p class=\"more\">" + time + exercises + "</p></div></li>";
    }
}
