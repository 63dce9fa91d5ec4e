package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cell teaches which topic of the syllabus: read from the cells' metadata, where {@code covers} lists ids.
 */
final class Coverage {
    /** A cell of a lesson. */
    record Place(String lesson, String cell) {}

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
}
