package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
