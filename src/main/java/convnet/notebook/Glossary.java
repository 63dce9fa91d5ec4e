package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of the course, in English and Chinese, in alphabetical order. */
public record Glossary(List<Entry> entries) {
    /** Where the glossary lies beside the lessons, for those who read them in a notebook. */
    public static final String MARKDOWN = "notebooks/glossary.md";

    /**
     * One word.
     *
     * @param also    other English words for it
     * @param chinese the Chinese words for it
     * @param says    what it means
     * @param at      where it is taught: a lesson's name and a heading, {@code 04-padding-and-stride#stride}
     */
    public record Entry(String term, List<String> also, List<String> chinese, String says, String at) {
        /** The name of a link to the entry. */
        public String id() {
            return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** The course's own glossary. */
    public static Glossary course() {
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

    /** The glossary as a Markdown page in the lessons' folder. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Glossary\n\nThe words of the course in English and Chinese,"
                + " with their synonyms, and the lesson that teaches them.\n\n"
                + "| Term | 中文 | Meaning | Lesson |\n|---|---|---|---|\n");
        for (Entry entry : entries) {
            String also = entry.also().isEmpty() ? "" : " (" + String.join(", ", entry.also()) + ")";
            String lesson = entry.at().substring(0, entry.at().indexOf('#'));
            text.append("| **" + entry.term() + "**" + also + " | " + String.join("、", entry.chinese()) + " | "
                    + entry.says() + " | [" + lesson.substring(0, 2) + "](" + lesson + ".ipynb) |\n");
        }
        return text.toString();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
