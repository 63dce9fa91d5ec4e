package convnet.notebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's glossary: each word in English and Chinese, what it means, and the lesson that teaches it. */
final class GlossaryPage {
    static final String ADDRESS = "glossary.html";

    /** The same glossary beside the lessons, for those who read them in a notebook. */
    static final String MARKDOWN = "notebooks/glossary.md";

    private GlossaryPage() {}

    static String html(Glossary glossary, List<SitePage> pages) {
        Map<String, SitePage> lessons = pages.stream()
                .filter(page -> !page.exercises())
                .collect(Collectors.toMap(SitePage::name, page -> page, (first, second) -> first));
        String rows =
                glossary.entries().stream().map(entry -> row(entry, lessons)).collect(Collectors.joining("\n"));
        return PageHtml.fill("glossary.html", Map.of("rows", rows));
    }

    /** The glossary as a Markdown page in the lessons' folder. */
    static String markdown(Glossary glossary) {
        StringBuilder text = new StringBuilder("# Glossary\n\nThe words of the course in English and Chinese,"
                + " with their synonyms, and the lesson that teaches them.\n\n"
                + "| Term | 中文 | Meaning | Lesson |\n|---|---|---|---|\n");
        for (Glossary.Entry entry : glossary.entries()) {
            String also = entry.also().isEmpty() ? "" : " (" + String.join(", ", entry.also()) + ")";
            String lesson = entry.at().substring(0, entry.at().indexOf('#'));
            text.append("| **" + entry.term() + "**" + also + " | " + String.join("、", entry.chinese()) + " | "
                    + entry.says() + " | [" + lesson.substring(0, 2) + "](" + lesson + ".ipynb) |\n");
        }
        return text.toString();
    }

    private static String row(Glossary.Entry entry, Map<String, SitePage> lessons) {
        String also = entry.also().isEmpty()
                ? ""
                : "<br><span class=\"also\">" + Escape.html(String.join(", ", entry.also())) + "</span>";
        return "<tr id=\"" + entry.id() + "\"><th scope=\"row\">" + Escape.html(entry.term()) + also
                + "</th><td lang=\"zh\">" + Escape.html(String.join("、", entry.chinese())) + "</td><td>"
                + Escape.html(entry.says()) + "</td><td>" + link(entry, lessons) + "</td></tr>";
    }

    /** The lesson's number, or nothing if the lesson is not among the pages. */
    private static String link(Glossary.Entry entry, Map<String, SitePage> lessons) {
        int hash = entry.at().indexOf('#');
        SitePage lesson = lessons.get(entry.at().substring(0, hash));
        return lesson == null
                ? ""
                : "<a href=\"" + Escape.html(lesson.address() + entry.at().substring(hash)) + "\" title=\""
                        + Escape.html(lesson.title()) + "\">" + lesson.number() + "</a>";
    }
}
