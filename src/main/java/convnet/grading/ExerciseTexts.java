package convnet.grading;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
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
    private static final String HIDDEN = "hidden.";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> misconceptions = new HashMap<>();
    private final Language language;

    private static final Map<Language, ExerciseTexts> VISIBLE = new ConcurrentHashMap<>();

    private ExerciseTexts(Language language) {
        this.language = language;
    }

    /** The texts as they are in the code. */
    public static ExerciseTexts english() {
        return new ExerciseTexts(Language.ENGLISH);
    }

    /** The texts of what students see. */
    public static ExerciseTexts visible(Language language) {
        return VISIBLE.computeIfAbsent(
                language, other -> in(other, Optional.empty(), Catalog.load().tasks()));
    }

    /**
     * The texts for the grading of a class.
     *
     * @param root the project's folder; the texts of hidden checks are there if its solutions are
     * @throws IllegalArgumentException naming exercises without texts, if others have them
     */
    public static ExerciseTexts in(Language language, Path root) {
        return in(language, root, Catalog.load().tasks());
    }

    static ExerciseTexts in(Language language, Path root, List<Task> tasks) {
        List<Task> silent = new ArrayList<>(untranslated(language, tasks));
        if (silent.size() == tasks.size() || isEnglish(language)) {
            return in(language, Optional.of(root), tasks);
        }
        String file = file(language);
        tasks.stream()
                .filter(task -> Files.isDirectory(hidden(root, task)))
                .filter(task -> !Files.exists(hidden(root, task).resolve(file)) && !silent.contains(task))
                .forEach(silent::add);
        if (!silent.isEmpty()) {
            String places = silent.stream()
                    .map(task -> task.id() + " (solutions/" + task.folder() + "/" + file + " and hidden/" + file + ")")
                    .collect(Collectors.joining(", "));
            throw new Told.WrongArgument(Message.of("texts.missing", name(language), places));
        }
        return in(language, Optional.of(root), tasks);
    }

    /** The language's name in English and in itself. */
    private static Message name(Language language) {
        return Message.translated(Map.of(
                Language.ENGLISH.code(),
                language.locale().getDisplayLanguage(Locale.ENGLISH),
                language.code(),
                language.locale().getDisplayLanguage(language.locale())));
    }

    /** The exercises whose visible texts are not written in a language; none in English, which is in the code. */
    static List<Task> untranslated(Language language, List<Task> tasks) {
        return isEnglish(language)
                ? List.of()
                : tasks.stream()
                        .filter(task -> task.contract().getResource(file(language)) == null)
                        .toList();
    }

    private static boolean isEnglish(Language language) {
        return language == Language.ENGLISH;
    }

    private static String file(Language language) {
        return language.code() + ".properties";
    }

    private static Path hidden(Path root, Task task) {
        return root.resolve("solutions").resolve(task.folder()).resolve("hidden");
    }

    private static ExerciseTexts in(Language language, Optional<Path> root, List<Task> tasks) {
        ExerciseTexts all = new ExerciseTexts(language);
        String file = file(language);
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
    String title(String exercise, String check, String english) {
        return text(exercise + "." + check + ".title", english);
    }

    /** The first hint of a check; a hidden one is named with {@link #HIDDEN} before its name. */
    String hint(String exercise, String check, String english) {
        return text(exercise + "." + check + ".hint", english);
    }

    /** A hint of a check, of level 1 to 3. */
    String hint(String exercise, String check, int level, String english) {
        return text(exercise + "." + check + ".hint" + (level == 1 ? "" : level), english);
    }

    /** The language of the texts. */
    public Language language() {
        return language;
    }

    /** A check as its author names and explains it in this language. */
    public CheckOutcome worded(String exercise, CheckOutcome check) {
        String key = (check.hidden() ? HIDDEN : "") + check.id();
        return new CheckOutcome(
                check.id(),
                title(exercise, key, check.title()),
                check.hidden(),
                check.points(),
                check.verdict(),
                check.message(),
                check.values(),
                misconception(exercise, check.misconception()),
                hint(exercise, key, check.hint()));
    }

    /** The sentence of a misconception. */
    String misconception(String exercise, String english) {
        return misconceptions.getOrDefault(exercise + ".misconception." + english, english);
    }
}
