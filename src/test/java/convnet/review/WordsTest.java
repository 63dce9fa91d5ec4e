package convnet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void thePageSpeaksTheLanguageOfItsReader() {
        assertEquals("保存", Language.of(Locale.CHINA).sentences("page.").get("save"));
        assertEquals("Save", Language.of(Locale.FRENCH).sentences("page.").get("save"));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
        }
        return found;
    }

    @Test
    void everySentenceThatThePageNamesExistsAndIsNeeded() throws IOException {
        Path resources = Path.of("src/main/resources/convnet/review");
        Set<String> named = new TreeSet<>();
        String html = Files.readString(resources.resolve("review.html"));
        found("data-(?:text|label|hint)=\"(\\w+)\"", html).forEach(key -> named.add(key));
        String script = Files.readString(resources.resolve("review.js"));
        found("\\bt\\((?:\\w+ \\? )?\"(\\w+)\"", script).forEach(key -> named.add(key));
        found("\\bt\\([\\w.]+ \\? \"\\w+\" : \"(\\w+)\"", script).forEach(key -> named.add(key));
        found("\\bt\\(([\\w.]+ \\? \"\\w+\")", script)
                .forEach(choice -> named.add(choice.replaceFirst(".*\"(\\w+)\"", "$1")));
        String keys = script.replaceFirst("(?s).*const KEYS = \\[(.*?)].*", "$1");
        found("\"([^\"]+)\"", keys).forEach(key -> named.add("key." + key.replace(" ", "")));
        String signs = script.replaceFirst("(?s).*const SIGNS = \\{(.*?)}.*", "$1");
        found("(\\w+):", signs).forEach(state -> named.add("state." + state));
        assertEquals(new TreeSet<>(Language.ENGLISH.sentences("page.").keySet()), named);
        assertTrue(named.size() > 70, named.size() + " keys");
    }
}
