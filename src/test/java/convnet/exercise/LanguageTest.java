package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there once, in every language, and is used. */
class LanguageTest {
    private static final Path BUNDLES = Path.of("src/main/resources/convnet");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Keys that the code puts together: how they begin, and where. */
    private static final Map<String, String> BUILT = Map.of(
            "isolation.", "sandbox/Isolation.java",
            "list.", "exercise/Message.java",
            "verdict.", "exercise/Verdict.java",
            "shown.", "grading/ExerciseReport.java",
            "status.", "gradebook/StudentPage.java",
            "explain.", "gradebook/ClassMatrix.java",
            "page.", "review/DeskJson.java");

    private static Map<String, String> bundle(String name, String code) throws IOException {
        Path file = BUNDLES.resolve(name).resolve("messages" + (code.equals("en") ? "" : "_" + code) + ".properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> english() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String name : packages()) {
            for (Map.Entry<String, String> sentence : bundle(name, "en").entrySet()) {
                assertEquals(
                        null, all.put(sentence.getKey(), sentence.getValue()), sentence.getKey() + " stands twice");
            }
        }
        return all;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a language lacks, a line a key. */
    private static List<String> lacks(String code) throws IOException {
        List<String> lacks = new ArrayList<>();
        for (String name : packages()) {
            Map<String, String> english = new TreeMap<>(bundle(name, "en"));
            Map<String, String> other = new TreeMap<>(bundle(name, code));
            english.forEach((key, sentence) -> {
                if (!other.containsKey(key)) {
                    lacks.add(name + ": " + key + " is missing: " + sentence);
                } else if (!places(sentence).equals(places(other.get(key)))) {
                    lacks.add(
                            name + ": " + key + " names " + places(other.get(key)) + ", expected " + places(sentence));
                }
            });
            other.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> lacks.add(name + ": " + key + " is in no other language"));
        }
        return lacks;
    }

    @Test
    void everyLanguageHasEverySentence() throws IOException {
        assertEquals(List.of("en", "zh"), Language.codes());
        for (String code : Language.codes()) {
            List<String> lacks = lacks(code);
            assertTrue(
                    lacks.isEmpty(),
                    () -> code + " lacks " + lacks.size() + " sentences:\n"
                            + String.join("\n", lacks.subList(0, Math.min(20, lacks.size()))));
        }
        assertTrue(lacks("xx").size() > 400, "a language without bundles lacks everything");
    }

    @Test
    void everySentenceIsUsedAndEveryKeyInUseHasOne() throws IOException {
        Map<String, String> english = english();
        Set<String> literals = new TreeSet<>();
        for (String folder : List.of("src/main/java/convnet", "solutions")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher literal =
                            Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"").matcher(Files.readString(file));
                    while (literal.find()) {
                        literals.add(literal.group(1));
                    }
                }
            }
        }
        List<String> unused = english.keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> BUILT.keySet().stream().noneMatch(key::startsWith))
                .toList();
        assertEquals(List.of(), unused, "sentences that nothing uses");
        for (Map.Entry<String, String> built : BUILT.entrySet()) {
            String code = Files.readString(Path.of("src/main/java/convnet", built.getValue()));
            assertTrue(code.contains("\"" + built.getKey() + "\""), built.getValue() + " builds " + built.getKey());
        }
        // The calls that take a key, with the key on the same line or the next.
        Pattern call = Pattern.compile("(?:Message\\.of|\\.text|\\btext)\\(\\s*\"([a-z]\\w*(?:\\.\\w+)+)\"");
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (String folder : List.of("src/main/java/convnet", "solutions")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher key = call.matcher(Files.readString(file));
                    while (key.find()) {
                        found++;
                        if (!english.containsKey(key.group(1))) {
                            missing.add(file + ": " + key.group(1));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), missing, "keys without a sentence");
        assertTrue(found > 250, "only " + found + " keys were found");
        for (Verdict verdict : Verdict.values()) {
            assertTrue(english.containsKey("verdict." + verdict.name()), verdict.name());
        }
    }

    @Test
    void aLanguageIsFoundByItsNameAndByItsLocale() {
        assertEquals("zh", Language.named("zh_CN.UTF-8").code());
        assertEquals("zh", Language.of(Locale.TRADITIONAL_CHINESE).code());
        assertEquals(Language.ENGLISH, Language.of(Locale.FRENCH));
        assertEquals(Language.ENGLISH, Language.of(Locale.ROOT));
        assertEquals(
                "language: expected en or zh, but got \"fr\"",
                assertThrows(IllegalArgumentException.class, () -> Language.named("fr"))
                        .getMessage());
    }
}
