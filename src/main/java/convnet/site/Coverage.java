package convnet.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.display.Html;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which cell teaches which topic of the syllabus: read from the cells' metadata, where {@code covers} lists ids.
 */
final class Coverage {
    /** What the course has to teach: topics with an id like {@code C12}, in groups that share a letter. */
    record Syllabus(List<Group> groups) {
        /** Topics of one kind. The first one's id is the letter and 1. */
        record Group(String letter, String name, List<String> titles) {
            /** The topics by id, in order. */
            Map<String, String> topics() {
                Map<String, String> topics = new LinkedHashMap<>();
                for (int i = 0; i < titles.size(); i++) {
                    topics.put(letter + (i + 1), titles.get(i));
                }
                return topics;
            }
        }

        /** The course's own syllabus. */
        static Syllabus course() {
            try (InputStream in = Syllabus.class.getResourceAsStream("syllabus.json")) {
                List<Group> groups = new ArrayList<>();
                for (JsonNode group : new ObjectMapper().readTree(in)) {
                    List<String> titles = new ArrayList<>();
                    group.path("titles").forEach(title -> titles.add(title.asText()));
                    groups.add(new Group(
                            group.path("letter").asText(), group.path("name").asText(), titles));
                }
                return new Syllabus(groups);
            } catch (IOException e) {
                throw new NotebookException("syllabus: cannot read syllabus.json (" + e.getMessage() + ")", e);
            }
        }

        /** All topics by id. */
        Map<String, String> topics() {
            Map<String, String> topics = new LinkedHashMap<>();
            groups.forEach(group -> topics.putAll(group.topics()));
            return topics;
        }
    }

    /** A cell of a lesson. */
    record Place(String lesson, String cell) {}

    /** Where the page stands in the site. */
    static final String ADDRESS = "coverage.html";

    private final Syllabus syllabus;
    private final Map<String, List<Place>> places;

    private Coverage(Syllabus syllabus, Map<String, List<Place>> places) {
        this.syllabus = syllabus;
        this.places = places;
    }

    /** @param lessons by name, in order */
    static Coverage of(Syllabus syllabus, Map<String, Notebook> lessons) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        lessons.forEach((lesson, notebook) -> {
            for (Cell cell : notebook.cells()) {
                for (JsonNode id : cell.course().path("covers")) {
                    places.computeIfAbsent(id.asText(), any -> new ArrayList<>())
                            .add(new Place(lesson, cell.id()));
                }
            }
        });
        return new Coverage(syllabus, places);
    }

    Syllabus syllabus() {
        return syllabus;
    }

    /** The cells that teach a topic. */
    List<Place> places(String id) {
        return places.getOrDefault(id, List.of());
    }

    /** Topics that no cell teaches. */
    List<String> missing() {
        return syllabus.topics().keySet().stream()
                .filter(id -> !places.containsKey(id))
                .toList();
    }

    /** Ids that cells name and the syllabus does not know, with the place. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        places.forEach((id, cells) -> {
            if (!syllabus.topics().containsKey(id)) {
                unknown.add(id + " in " + cells.get(0).lesson() + ", cell "
                        + cells.get(0).cell());
            }
        });
        return unknown;
    }

    /** The site's table of the syllabus: each topic, and the cells that teach it. */
    static String page(List<SitePage> pages) {
        List<SitePage> lessons =
                pages.stream().filter(page -> !page.exercises()).toList();
        Map<String, Notebook> notebooks = new LinkedHashMap<>();
        Map<String, SitePage> byName = new LinkedHashMap<>();
        for (SitePage lesson : lessons) {
            notebooks.put(lesson.name(), lesson.notebook());
            byName.put(lesson.name(), lesson);
        }
        Coverage coverage = of(Syllabus.course(), notebooks);
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
                .append(Html.escape(title))
                .append("</td><td>")
                .append(links(coverage.places(id), lessons))
                .append("</td></tr>\n"));
        return "<h2>" + Html.escape(group.name())
                + "</h2>\n<table class=\"coverage\"><thead><tr><th scope=\"col\">Id</th>"
                + "<th scope=\"col\">Topic</th><th scope=\"col\">Lessons</th></tr></thead><tbody>\n" + rows
                + "</tbody></table>";
    }

    /** One link a lesson: to its first cell on the topic. */
    private static String links(List<Place> places, Map<String, SitePage> lessons) {
        Map<String, Place> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.lesson(), place));
        return first.values().stream()
                .map(place -> {
                    SitePage lesson = lessons.get(place.lesson());
                    return "<a href=\""
                            + Html.escape(
                                    lesson.address() + "#cell-" + place.cell().toLowerCase(Locale.ROOT))
                            + "\" title=\"" + Html.escape(lesson.title()) + "\">" + lesson.number() + "</a>";
                })
                .collect(Collectors.joining(", "));
    }
}
