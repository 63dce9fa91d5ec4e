package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Check;
import convnet.exercise.Language;
import convnet.exercise.Message;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExerciseTextsTest {
    private static final Path ROOT = Path.of("");
    private static final Map<String, String> VISIBLE = new TreeMap<>();
    private static final Map<String, String> HIDDEN = new TreeMap<>();
    private static List<Task> tasks;

    @BeforeAll
    static void collect() {
        ExerciseChecks checks = ExerciseChecks.in(ROOT);
        tasks = checks.tasks();
        for (Task task : tasks) {
            VISIBLE.put(task.id() + ".title", task.title());
            for (CheckOutcome check : checks.outline(task)) {
                Map<String, String> texts = check.hidden() ? HIDDEN : VISIBLE;
                String key = task.id() + "." + (check.hidden() ? "hidden." : "") + check.id();
                texts.put(key + ".title", check.title());
                texts.put(key + ".hint", check.hint());
            }
            for (Method method : task.checks().getDeclaredMethods()) {
                if (method.isAnnotationPresent(Check.class)) {
                    String[] hints = method.getAnnotation(Check.class).hints();
                    for (int level = 2; level <= hints.length; level++) {
                        VISIBLE.put(task.id() + "." + method.getName() + ".hint" + level, hints[level - 1]);
                    }
                }
            }
            MisconceptionsFile.load(task)
                    .list()
                    .forEach(wrong -> VISIBLE.put(task.id() + ".misconception." + wrong.name(), wrong.sentence()));
        }
    }

    @Test
    void everyTitleHintAndMisconceptionHasItsChineseText() throws IOException {
        same(VISIBLE, "src/main/resources/convnet/exercise");
    }

    @Test
    void theTextsOfHiddenChecksAreAmongTheSolutionsOnly() throws IOException {
        same(HIDDEN, "solutions/hidden");
        assertTrue(HIDDEN.size() > 200, HIDDEN.size() + " texts of hidden checks");
    }

    private static void same(Map<String, String> english, String folder) throws IOException {
        Map<String, String> chinese = new TreeMap<>();
        for (String lesson : tasks.stream().map(Task::lesson).distinct().toList()) {
            Path file = ROOT.resolve(folder).resolve(lesson).resolve("messages_zh.properties");
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> chinese.put((String) key, (String) text));
        }
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        chinese.forEach((key, text) -> {
            boolean code = text.equals(english.get(key)) && key.matches(".*hint[23]");
            boolean han = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            assertTrue(code || han, key);
            assertEquals(text.strip(), text, key);
        });
    }

    @Test
    void readersOfChineseReadChinese() {
        ExerciseTexts texts = ExerciseTexts.in(Language.of(Locale.SIMPLIFIED_CHINESE), ROOT);
        Task task = texts.task(Catalog.load().byId("corr2d"));
        assertEquals("在矩阵上滑动卷积核", task.title());
        assertEquals("卷积核保持原来的方向", texts.title("corr2d", "kernelKeepsItsDirection", "kernel keeps its direction"));
        assertEquals("试试行数多于列数的卷积核。", texts.hint("corr2d", "hidden.tallKernelOnAWideMatrix", "Try …"));
        assertEquals("卷积核左右颠倒了", texts.misconception("corr2d", "the kernel is mirrored from left to right"));
        List<Labelled> values = List.of(
                new Labelled(Message.text("input"), "[1]"),
                new Labelled(Labelled.EXPECTED, "[2]"),
                new Labelled(Labelled.ACTUAL, "[3]"));
        assertEquals("input   期望结果   你的结果\n[1]     [2]        [3]", Labelled.beside(values, texts.language()));
        assertEquals("input   expected   but got\n[1]     [2]        [3]", Labelled.beside(values, Language.ENGLISH));
    }

    @Test
    void whatIsNotTranslatedStaysEnglish() {
        ExerciseTexts chinese = ExerciseTexts.in(Language.of(Locale.SIMPLIFIED_CHINESE), ROOT);
        assertEquals("a new check", chinese.title("corr2d", "aNewCheck", "a new check"));
        assertEquals("something new", chinese.misconception("corr2d", "something new"));
        ExerciseTexts french = ExerciseTexts.in(Language.of(Locale.FRENCH), ROOT);
        assertEquals(
                "Slide a kernel over a matrix",
                french.task(Catalog.load().byId("corr2d")).title());
    }

    @Test
    void aProjectWithoutSolutionsHasTheVisibleTexts() {
        ExerciseTexts texts = ExerciseTexts.in(Language.of(Locale.SIMPLIFIED_CHINESE), Path.of("src"));
        assertEquals("卷积核保持原来的方向", texts.title("corr2d", "kernelKeepsItsDirection", ""));
        assertEquals("tall", texts.title("corr2d", "hidden.tallKernelOnAWideMatrix", "tall"));
    }
}
