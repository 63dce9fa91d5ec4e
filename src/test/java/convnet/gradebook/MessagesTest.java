package convnet.gradebook;

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

class MessagesTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "convnet.gradebook.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everySentenceExistsInBothLanguagesWithTheSameValues() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(CHINESE.keySet()));
        for (String key : ENGLISH.keySet()) {
            assertEquals(values(ENGLISH.getString(key)), values(CHINESE.getString(key)), key);
        }
        assertEquals(
                "已评 1 份答案",
                Messages.in(Locale.CHINA).text("command.done", 1, 1, 0, 2).substring(0, 8));
        assertEquals(
                "file: ignored, no class in it implements an exercise's contract.",
                Messages.in(Locale.FRENCH).text("file.noContract", "file"));
    }

    private static Set<String> values(String sentence) {
        Set<String> values = new TreeSet<>();
        Matcher value = Pattern.compile("\\{\\d}").matcher(sentence);
        while (value.find()) {
            values.add(value.group());
        }
        return values;
    }

    @Test
    void everySentenceThatTheCodeNamesExists() throws IOException {
        Pattern key =
                Pattern.compile("\"((?:report|table|class|student|roster|manual|exercise|file|attempt|zip|notebook"
                        + "|answer|command|moodle|look|policy)\\.(?!cs[sv])[a-zA-Z]+)\"");
        int found = 0;
        for (String folder : List.of("gradebook", "submission", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/convnet", folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher named = key.matcher(Files.readString(file));
                    while (named.find()) {
                        assertTrue(ENGLISH.containsKey(named.group(1)), file + " names " + named.group(1));
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 80, "only " + found + " keys were found");
    }
}
