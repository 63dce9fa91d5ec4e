package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ReasonsTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final Reasons REASONS = Reasons.in(Locale.SIMPLIFIED_CHINESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "convnet.exercise.reasons",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everyReasonExistsInBothLanguagesWithTheSameValues() throws IOException {
        assertEquals(names("reasons.properties"), names("reasons_zh.properties"));
        for (String key : ENGLISH.keySet()) {
            assertEquals(values(ENGLISH.getString(key)), values(CHINESE.getString(key)), key);
        }
    }

    private static Set<String> names(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/convnet/exercise", file))) {
            return lines.map(line -> line.replaceFirst("=.*", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> values(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyReasonThatTheCodeNamesExists() throws IOException {
        Pattern key = Pattern.compile(
                "\"((?:call|check|compile|limit|result|question|counterexample|label|start|shown)\\.[a-zA-Z]+)\"");
        int found = 0;
        for (String folder : new String[] {"exercise", "grading", "sandbox", "submission", "gradebook", "cli"}) {
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
        assertTrue(found >= 44, "only " + found + " keys were found");
    }

    @Test
    void everyReasonIsFoundAgainByItsPattern() {
        Object[] values = {"v0", "v1", "v2", "v3", "v4"};
        for (String key : ENGLISH.keySet()) {
            if (key.startsWith("shown.")) {
                assertEquals(CHINESE.getString(key), REASONS.sentence(key, "{0}", "{1}"), key);
                continue;
            }
            String chinese = new MessageFormat(CHINESE.getString(key), Locale.ROOT).format(values);
            String said = REASONS.say(Reasons.text(key, values));
            assertTrue(said.equals(chinese) || key.equals("call.memoryWorker"), key + ": " + said);
        }
    }

    @Test
    void theQuizSaysInChineseWhyAReplyIsWrong() {
        int replies = 0;
        for (Question question : Interview.quiz(14).questions()) {
            for (int i = 0;
                    question.form() == Question.Form.LETTER
                            && i < question.replies().size();
                    i++) {
                String problem = question.problem(Question.letter(i));
                String chinese = REASONS.say(problem);
                assertTrue(problem.isEmpty() || chinese.matches("[A-D] 不对：.*\\p{IsHan}.*"), chinese);
                assertFalse(chinese.matches("(?s).*[a-z]{3,} [a-z]{2,}.*"), chinese);
                replies += problem.isEmpty() ? 0 : 1;
            }
        }
        assertEquals(36, replies);
    }

    @Test
    void comparisonsSpeakChinese() {
        assertEquals("结果：2×3 的矩阵；应为：长度为 4 的数组", said(new float[4], new float[2][3]));
        assertEquals("元素 [0][1] 是 3，应为 2", said(new float[][] {{1, 2}}, new float[][] {{1, 3}}));
        assertEquals("结果是 null；应为：2×2 的矩阵", said(new float[2][2], null));
        assertEquals("结果：5；应为：6", said(6, 5));
    }

    private static String said(Object expected, Object actual) {
        return REASONS.say(assertThrows(AssertionFailedError.class, () -> Expectations.assertClose(expected, actual))
                .getMessage());
    }

    @Test
    void exceptionsAndTheCompilerSpeakChineseAroundTheStudentsOwnWords() {
        assertEquals(
                "ArrayIndexOutOfBoundsException（单元格 5 第 3 行，方法 apply）：下标 5 越界，长度为 5",
                REASONS.say(
                        "ArrayIndexOutOfBoundsException in apply, line 3 of cell 5: Index 5 out of bounds for length 5"));
        assertEquals(
                "StackOverflowError（单元格 5 第 3 行，方法 apply）：方法是不是在无休止地调用自己？",
                REASONS.say("StackOverflowError in apply, line 3 of cell 5: does the method call itself without end?"));
        assertEquals(
                "单元格 2 第 7 行：此处应有 ';'\n    int x = 1 // line 7 of cell 2: / by zero",
                REASONS.say("cell 2, line 7: ';' expected\n    int x = 1 // line 7 of cell 2: / by zero"));
        assertEquals(
                "Main.java 第 1 行：找不到符号；符号：变量 y；位置：类 MyCorr2d",
                REASONS.say("Main.java, line 1: cannot find symbol; symbol:   variable y; location: class MyCorr2d"));
        assertEquals(
                "单元格 4：没有类实现 Corr2d；请写成 class MyCorr2d implements Corr2d { … }",
                REASONS.say("cell 4: no class implements Corr2d; write class MyCorr2d implements Corr2d { … }"));
        String code = "class MyCorr2d implements Corr2d { … }";
        assertEquals(code, REASONS.say(code));
        assertEquals("My own words: and more", REASONS.say("My own words: and more"));
    }

    @Test
    void protectionSpeaksChinese() {
        String process = Reasons.text(
                "isolation.process",
                Reasons.text("isolation.plain"),
                Reasons.text("isolation.watched"),
                Reasons.text("isolation.sameUser"),
                "files, home, network",
                Reasons.text("isolation.sameCan"));
        assertTrue(process.startsWith("process (a process with limits of memory and time; memory watched; "), process);
        assertEquals(
                "进程级（独立进程，限制内存和时间；内存受监视；答案以评分程序的用户身份运行；未隔离：文件、主目录、网络）。" + CHINESE.getString("isolation.sameCan"),
                REASONS.say(process));
        assertEquals(
                "完全隔离（由 bubblewrap 建立命名空间，由 prlimit 限制资源；内存由控制组限定）",
                REASONS.say("full (namespaces by bubblewrap, prlimit; memory bounded by control groups)"));
    }
}
