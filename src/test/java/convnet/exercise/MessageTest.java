package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Language CHINESE = Language.of(Locale.SIMPLIFIED_CHINESE);

    /** What students may write that reads like a sentence of the course. */
    private static final List<String> OWN_WORDS = List.of(
            "my own note: files",
            "not written yet",
            "files, home, network",
            "the result is null, expected a matrix 2×2",
            "cell 5, line 1: / by zero",
            "Index 5 out of bounds for length 5",
            "{0} is not it",
            "call.exit",
            "{\"key\":\"call.exit\",\"values\":[]}");

    @Test
    void aTextIsTheSameInEveryLanguageWhereverItStands() {
        for (String own : OWN_WORDS) {
            assertEquals(own, CHINESE.say(Message.text(own)));
            assertEquals("A（单元格 1 第 2 行，方法 f）：" + own, CHINESE.say(thrown(own)));
            assertEquals(own + "、" + own, CHINESE.say(Message.list("comma", List.of(own, own))));
            assertEquals(own + "：已忽略，只有笔记本和 .java 文件可以包含答案。", CHINESE.text("file.ignored", own));
        }
    }

    private static Message thrown(String text) {
        Message cell = Message.of("compile.cell", 1);
        return Message.of("call.text", Message.of("call.place", "A", "f", 2, cell), Message.text(text));
    }

    @Test
    void sentencesStandInSentencesAndListsHaveTheSeparatorOfTheLanguage() {
        Message files =
                Message.list("comma", List.of(Message.of("isolation.files"), Message.of("isolation.home"), "anna"));
        Message open = Message.of("start.isolation", "full", "process", files);
        assertEquals(
                "grade: isolation full is required, but this machine offers only process (open: files, home, anna);"
                        + " install bubblewrap or allow user namespaces",
                open.toString());
        assertEquals("评分：要求隔离级别 full，但这台机器只提供 process（未隔离：文件、主目录、anna）；请安装 bubblewrap，或允许用户命名空间", CHINESE.say(open));
        Message nested = Message.list("semicolon", List.of(files, Message.list("or", List.of("a", files))));
        assertEquals("文件、主目录、anna；a或文件、主目录、anna", CHINESE.say(nested));
        assertEquals("files, home, anna; a or files, home, anna", nested.toString());
    }

    @Test
    void everyMessageComesBackFromJsonAsItWas() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Message message = any(random, 4);
            String json = JSON.writeValueAsString(message);
            assertEquals(message, JSON.readValue(json, Message.class), json);
        }
        assertEquals("\"a text\"", JSON.writeValueAsString(Message.text("a text")));
        assertEquals(
                "{\"key\":\"call.place\",\"values\":[\"A\",\"f\",\"2\",{\"key\":\"compile.cell\",\"values\":[\"1\"]}]}",
                JSON.writeValueAsString(thrown("x").values().get(0)));
        for (String wrong :
                List.of("7", "{\"key\":\"a\"}", "{\"values\":[]}", "[\"a\"]", "{\"key\":\"\",\"values\":[]}")) {
            assertThrows(JsonMappingException.class, () -> JSON.readValue(wrong, Message.class), wrong);
        }
    }

    private static Message any(Random random, int depth) {
        String own = OWN_WORDS.get(random.nextInt(OWN_WORDS.size()));
        return switch (random.nextInt(depth > 0 ? 4 : 1)) {
            case 1 -> Message.of("call.text", any(random, depth - 1), own);
            case 2 -> Message.list("lines", List.of(any(random, depth - 1), any(random, depth - 1), own));
            case 3 -> Message.translated(Map.of("en", own, "zh", own + "。"));
            default -> Message.text(own);
        };
    }

    @Test
    void textsAreCutWhereAReaderNeedsToKnowWhichIsMeantOnly() {
        String flood = "a, ".repeat(100_000);
        assertEquals(301, ((String) Message.of("file.ignored", flood).values().get(0)).length());
        assertEquals(flood, CHINESE.say(Message.text(flood)));
        Path path = Path.of("x".repeat(400));
        assertTrue(Message.of("start.locked", path, "").toString().contains(path.toString()), "paths are not cut");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Message("", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Message("call.exit", List.of(7)));
        assertThrows(
                IllegalArgumentException.class, () -> Message.of("no.such.key").toString());
    }

    @Test
    void comparisonsSpeakChinese() {
        assertEquals("结果：2×3 的矩阵；应为：长度为 4 的数组", said(new float[4], new float[2][3]));
        assertEquals("元素 [0][1] 是 3，应为 2", said(new float[][] {{1, 2}}, new float[][] {{1, 3}}));
        assertEquals("结果是 null；应为：2×2 的矩阵", said(new float[2][2], null));
        assertEquals("结果：5；应为：6", said(6, 5));
    }

    private static String said(Object expected, Object actual) {
        Told.WrongResult wrong = assertThrows(Told.WrongResult.class, () -> Expectations.assertClose(expected, actual));
        assertEquals(wrong.told().toString(), wrong.getMessage());
        return CHINESE.say(wrong.told());
    }

    @Test
    void theQuizSaysInChineseWhyAReplyIsWrong() {
        int replies = 0;
        for (Question question : Interview.quiz(14).questions()) {
            for (int i = 0;
                    question.form() == Question.Form.LETTER
                            && i < question.replies().size();
                    i++) {
                Message problem = question.problem(Question.letter(i));
                String chinese = CHINESE.say(problem);
                assertTrue(problem.isEmpty() || chinese.matches("[A-D] 不对：.*\\p{IsHan}.*"), chinese);
                assertFalse(chinese.matches("(?s).*[a-z]{3,} [a-z]{2,}.*"), chinese);
                replies += problem.isEmpty() ? 0 : 1;
            }
        }
        assertEquals(36, replies);
    }
}
