package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import convnet.exercise.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExerciseTextsTest {
    private static final Path ROOT = Path.of("");

    @Test
    void everyTitleHintAndMisconceptionHasItsChineseText() {
        List<String> problems = new ArrayList<>();
        int visible = 0;
        int hidden = 0;
        for (Task task : Catalog.load().tasks()) {
            ExerciseFolder folder = ExerciseFolder.of(ROOT, task);
            visible += Translations.visible(folder, task).size();
            hidden += Translations.hidden(folder).size();
            assertTrue(Translations.exist(ROOT, task), task.id());
            problems.addAll(Translations.problems(ROOT, task));
        }
        assertEquals(List.of(), problems);
        assertTrue(visible > 1000, visible + " texts that students see");
        assertTrue(hidden > 200, hidden + " texts of hidden checks");
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
