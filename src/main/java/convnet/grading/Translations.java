package convnet.grading;

import convnet.exercise.Check;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Whether an exercise's texts in Chinese are those that it has in English. */
public final class Translations {
    private static final String FILE = "zh.properties";

    private Translations() {}

    /** The English texts of what students see, by their keys in {@code zh.properties}. */
    static Map<String, String> visible(ExerciseFolder folder, Task task) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("title", task.title());
        for (Method method : checks(task.checks())) {
            String[] hints = method.getAnnotation(Check.class).hints();
            texts.put(method.getName() + ".title", CheckResult.title(method.getName()));
            for (int level = 1; level <= hints.length; level++) {
                texts.put(method.getName() + ".hint" + (level == 1 ? "" : level), hints[level - 1]);
            }
        }
        folder.mistakes().stream()
                .filter(mistake -> !mistake.also())
                .forEach(mistake -> texts.put("misconception." + mistake.name(), mistake.sentence()));
        return texts;
    }

    /** The English texts of hidden checks, by their keys in {@code hidden/zh.properties}. */
    static Map<String, String> hidden(ExerciseFolder folder) {
        Map<String, String> texts = new TreeMap<>();
        for (Class<?> type : folder.hiddenChecks()) {
            for (Method method : checks(type)) {
                texts.put(method.getName() + ".title", CheckResult.title(method.getName()));
                texts.put(
                        method.getName() + ".hint",
                        method.getAnnotation(Check.class).hints()[0]);
            }
        }
        return texts;
    }

    private static List<Method> checks(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .toList();
    }

    /** Whether there is any Chinese text. */
    public static boolean exist(Path root, Task task) {
        Path home = root.resolve("solutions").resolve(task.folder());
        return Files.exists(home.resolve(FILE))
                || Files.exists(home.resolve("hidden").resolve(FILE));
    }

    /** What is wrong with the Chinese texts, one sentence each; nothing if there are none at all. */
    public static List<String> problems(Path root, Task task) {
        List<String> problems = new ArrayList<>();
        if (exist(root, task)) {
            ExerciseFolder folder = ExerciseFolder.of(root, task);
            compare(root, folder.name(FILE), visible(folder, task), problems);
            compare(root, folder.name("hidden/" + FILE), hidden(folder), problems);
        }
        return problems;
    }

    private static void compare(Path root, String file, Map<String, String> english, List<String> problems) {
        Map<String, String> chinese = read(root.resolve(file));
        english.forEach((key, text) -> {
            if (!chinese.containsKey(key)) {
                problems.add(file + " lacks " + key + " (" + text + ")");
            }
        });
        chinese.forEach((key, text) -> {
            if (!english.containsKey(key)) {
                problems.add(file + " has " + key + ", which nothing is called");
                return;
            }
            boolean code = text.equals(english.get(key)) && key.matches(".*hint[23]");
            boolean han = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            if (!code && !han) {
                problems.add(file + " has no Chinese for " + key + ": " + text);
            }
            if (!text.equals(text.strip())) {
                problems.add(file + " has space around " + key);
            }
        });
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Properties properties = new Properties();
                properties.load(reader);
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return texts;
    }
}
