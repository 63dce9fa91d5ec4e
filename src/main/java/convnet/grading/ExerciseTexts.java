package convnet.grading;

import convnet.exercise.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What authors wrote about exercises, in a reader's language: titles, hints, misconceptions. The code and the journal hold
 * the English texts; those of another language stand in files beside the checks, and where one is missing, English stays.
 * The texts of hidden checks are among the solutions, where no student reads them.
 */
public final class ExerciseTexts {
    /** Comes before the name of a hidden check. */
    public static final String HIDDEN = "hidden.";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> misconceptions = new HashMap<>();
    private final Reasons reasons;

    private static final Map<Locale, ExerciseTexts> VISIBLE = new ConcurrentHashMap<>();

    private ExerciseTexts(Locale locale) {
        this.reasons = Reasons.in(locale);
    }

    /** The texts as they are in the code. */
    public static ExerciseTexts english() {
        return new ExerciseTexts(Locale.ENGLISH);
    }

    /** The texts of what students see. */
    static ExerciseTexts visible(Locale locale) {
        return VISIBLE.computeIfAbsent(
                locale,
                language -> in(language, Optional.empty(), Catalog.load().tasks()));
    }

    /**
     * The texts for the grading of a class.
     *
     * @param root the project's folder; the texts of hidden checks are there if its solutions are
     * @throws IllegalArgumentException naming exercises without texts, if others have them
     */
    public static ExerciseTexts in(Locale locale, Path root) {
        return in(locale, root, Catalog.load().tasks());
    }

    static ExerciseTexts in(Locale locale, Path root, List<Task> tasks) {
        List<Task> silent = new ArrayList<>(untranslated(locale, tasks));
        if (silent.size() == tasks.size() || isEnglish(locale)) {
            return in(locale, Optional.of(root), tasks);
        }
        String file = file(locale);
        tasks.stream()
                .filter(task -> Files.isDirectory(hidden(root, task)))
                .filter(task -> !Files.exists(hidden(root, task).resolve(file)) && !silent.contains(task))
                .forEach(silent::add);
        if (!silent.isEmpty()) {
            String places = silent.stream()
                    .map(task -> task.id() + " (solutions/" + task.folder() + "/" + file + " and hidden/" + file + ")")
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "grade: these exercises have no texts in " + locale.getDisplayLanguage(Locale.ENGLISH) + ": "
                            + places + "; write them, or grade with --lang en");
        }
        return in(locale, Optional.of(root), tasks);
    }

    /** The exercises whose visible texts are not written in a language; none in English, which is in the code. */
    static List<Task> untranslated(Locale locale, List<Task> tasks) {
        return isEnglish(locale)
                ? List.of()
                : tasks.stream()
                        .filter(task -> task.contract().getResource(file(locale)) == null)
                        .toList();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String file(Locale locale) {
        return locale.getLanguage() + ".properties";
    }

    private static Path hidden(Path root, Task task) {
        return root.resolve("solutions").resolve(task.folder()).resolve("hidden");
    }

    private static ExerciseTexts in(Locale locale, Optional<Path> root, List<Task> tasks) {
        ExerciseTexts all = new ExerciseTexts(locale);
        String file = file(locale);
        for (Task task : tasks) {
            all.read(task.id() + ".", task.contract().getResourceAsStream(file));
            root.map(folder -> hidden(folder, task).resolve(file))
                    .filter(Files::exists)
                    .ifPresent(hidden -> {
                        try {
                            all.read(task.id() + "." + HIDDEN, Files.newInputStream(hidden));
                        } catch (IOException e) {
                            throw new UncheckedIOException(
                                    "grade: " + hidden + " cannot be read: " + e.getMessage(), e);
                        }
                    });
        }
        if (!all.texts.isEmpty()) {
            tasks.forEach(task -> MisconceptionsFile.load(task)
                    .list()
                    .forEach(wrong -> all.misconceptions.put(
                            task.id() + ".misconception." + wrong.sentence(),
                            all.text(task.id() + ".misconception." + wrong.name(), wrong.sentence()))));
        }
        return all;
    }

    private void read(String before, InputStream stream) {
        if (stream == null) {
            return;
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties file = new Properties();
            file.load(reader);
            file.forEach((key, text) -> texts.put(before + key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException("grade: the texts of exercises cannot be read: " + e.getMessage(), e);
        }
    }

    private String text(String key, String english) {
        return texts.getOrDefault(key, english);
    }

    /** The exercise under its title in this language. */
    public Task task(Task task) {
        return new Task(
                task.id(), text(task.id() + ".title", task.title()), task.contract(), task.checks(), task.limit());
    }

    /** The title of a check; a hidden one is named with {@link #HIDDEN} before its name. */
    public String title(String exercise, String check, String english) {
        return text(exercise + "." + check + ".title", english);
    }

    /** The first hint of a check; a hidden one is named with {@link #HIDDEN} before its name. */
    public String hint(String exercise, String check, String english) {
        return text(exercise + "." + check + ".hint", english);
    }

    /** A hint of a check, of level 1 to 3. */
    String hint(String exercise, String check, int level, String english) {
        return text(exercise + "." + check + ".hint" + (level == 1 ? "" : level), english);
    }

    /** A sentence of the notebook's. */
    String sentence(String key, Object... values) {
        return reasons.sentence(key, values);
    }

    /** The sentence of a misconception. */
    public String misconception(String exercise, String english) {
        return misconceptions.getOrDefault(exercise + ".misconception." + english, english);
    }

    /** Why something failed, or by what an answer is isolated. */
    public String reason(String english) {
        return reasons.say(english);
    }

    /** Names and values side by side: the line of names with the words for what was expected and what came. */
    public String values(String english) {
        return english.replaceAll("(?m)(^|   )" + Labelled.EXPECTED + "(?=   |$)", "$1" + reason(Labelled.EXPECTED))
                .replaceAll("(?m)(^|   )" + Labelled.ACTUAL + "$", "$1" + reason(Labelled.ACTUAL));
    }
}
