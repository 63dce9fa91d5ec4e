package convnet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "convnet.review.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everySentenceExistsInBothLanguagesWithTheSameValues() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
        for (String key : ENGLISH.keySet()) {
            assertEquals(found("\\{\\d}", ENGLISH.getString(key)), found("\\{\\d}", CHINESE.getString(key)), key);
        }
        assertEquals("保存", Words.in(Locale.CHINA).page().get("save"));
        assertEquals("Save", Words.in(Locale.FRENCH).page().get("save"));
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
    void everySentenceThatThePageOrTheCodeNamesExistsAndIsNeeded() throws IOException {
        Path resources = Path.of("src/main/resources/convnet/review");
        Set<String> named = new TreeSet<>();
        String html = Files.readString(resources.resolve("review.html"));
        found("data-(?:text|label|hint)=\"(\\w+)\"", html).forEach(key -> named.add("page." + key));
        String script = Files.readString(resources.resolve("review.js"));
        found("\\bt\\((?:\\w+ \\? )?\"(\\w+)\"", script).forEach(key -> named.add("page." + key));
        found("\\bt\\([\\w.]+ \\? \"\\w+\" : \"(\\w+)\"", script).forEach(key -> named.add("page." + key));
        found("\\bt\\(([\\w.]+ \\? \"\\w+\")", script)
                .forEach(choice -> named.add("page." + choice.replaceFirst(".*\"(\\w+)\"", "$1")));
        String keys = script.replaceFirst("(?s).*const KEYS = \\[(.*?)].*", "$1");
        found("\"([^\"]+)\"", keys).forEach(key -> named.add("page.key." + key.replace(" ", "")));
        String signs = script.replaceFirst("(?s).*const SIGNS = \\{(.*?)}.*", "$1");
        found("(\\w+):", signs).forEach(state -> named.add("page.state." + state));
        for (String folder : List.of("review", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/convnet", folder))) {
                for (Path file : files.filter(path -> path.toString().matches(".*(review.|ReviewC|PublishC).*\\.java"))
                        .toList()) {
                    named.addAll(found(
                            "\"((?:desk|results|review|publish|mail)\\.(?!js|css|html)[a-zA-Z]+)\"",
                            Files.readString(file)));
                }
            }
        }
        assertEquals(new TreeSet<>(ENGLISH.keySet()), named);
        assertTrue(named.size() > 90, named.size() + " keys");
    }
}
