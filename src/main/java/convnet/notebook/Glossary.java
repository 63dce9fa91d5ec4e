package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The words of the course, in English and Chinese, in alphabetical order. */
record Glossary(List<Entry> entries) {
    /**
     * One word.
     *
     * @param also    other English words for it
     * @param chinese the Chinese words for it
     * @param says    what it means
     * @param at      where it is taught: a lesson's name and a heading, {@code 04-padding-and-stride#stride}
     */
    record Entry(String term, List<String> also, List<String> chinese, String says, String at) {
        /** The name of a link to the entry. */
        String id() {
            return term.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** The course's own glossary. */
    static Glossary course() {
        try (InputStream in = Glossary.class.getResourceAsStream("glossary.json")) {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode entry : new ObjectMapper().readTree(in)) {
                entries.add(new Entry(
                        entry.path("term").asText(),
                        texts(entry.path("also")),
                        texts(entry.path("zh")),
                        entry.path("says").asText(),
                        entry.path("at").asText()));
            }
            return new Glossary(List.copyOf(entries));
        } catch (IOException e) {
            throw new NotebookException("glossary: cannot read glossary.json (" + e.getMessage() + ")", e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
