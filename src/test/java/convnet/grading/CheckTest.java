package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lesson02.corr2d.Corr2d;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Corr2d RIGHT = (input, kernel) -> {
        float[][] out = new float[input.length - kernel.length + 1][input[0].length - kernel[0].length + 1];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < out[0].length; x++) {
                for (int i = 0; i < kernel.length; i++) {
                    for (int j = 0; j < kernel[0].length; j++) {
                        out[y][x] += input[y + i][x + j] * kernel[i][j];
                    }
                }
            }
        }
        return out;
    };

    private static final Corr2d FLIPPED = (input, kernel) -> {
        float[][] flipped = new float[kernel.length][kernel[0].length];
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel[0].length; j++) {
                flipped[i][j] = kernel[kernel.length - 1 - i][kernel[0].length - 1 - j];
            }
        }
        return RIGHT.apply(input, flipped);
    };

    @Test
    void rightAnswerGetsAllPoints() {
        ExerciseReport report = Check.report(RIGHT);
        assertEquals(5, report.scored(), report::toString);
        assertTrue(report.passed());
        assertTrue(report.toString().endsWith("5 of 5 points; hidden checks run at grading"));
    }

    @Test
    void whoWantsChineseReadsChinese() {
        System.setProperty("convnet.lang", "zh");
        try {
            Corr2d starter = (input, kernel) -> {
                throw new UnsupportedOperationException("not written yet");
            };
            for (Corr2d student : List.of(RIGHT, FLIPPED, starter)) {
                ExerciseReport report = Check.report(student);
                for (String text :
                        List.of(report.toString(), report.html().replaceAll("(?s)<style>.*?</style>|<[^>]*>", " "))) {
                    assertFalse(
                            text.matches(
                                    "(?s).*(?<![\\w\"])(?!input|kernel|quot|hint|corr2d|UnsupportedOperationException)[A-Za-z]{4,}.*"),
                            text);
                }
            }
            assertTrue(Check.report(FLIPPED).toString().contains("5 分；隐藏检查在评分时运行\n更多帮助：先 hint(\"corr2d\", 2)"));
            assertTrue(Check.hints("corr2d", 1).text().contains("卷积核"));
        } finally {
            System.clearProperty("convnet.lang");
        }
    }

    @Test
    void writtenOverArgumentsAreWrongAndNamed() {
        Corr2d mutating = (input, kernel) -> {
            float[][] out = RIGHT.apply(input, kernel);
            input[0] = null;
            kernel[0][0] = Float.NaN;
            return out;
        };
        ExerciseReport report = Check.report(mutating);
        assertEquals(0, report.scored());
        assertTrue(report.toString().contains("your code changed its argument input; make a copy first"));
    }

    @Test
    void tableSaysWhatWentWrong() {
        String text = Check.report(FLIPPED).toString();
        assertTrue(
                text.contains(
                        """
                          ✔ 1/1  output has one element for each place of the kernel: passed
                          ✘ 0/1  each element is the sum of the products under the kernel: wrong
                                   element [0][0] is 5, expected 19
                                   input         kernel     expected     but got
                                   [[0  1  2]    [[0  1]    [[19  25]    [[ 5  11]
                                    [3  4  5]     [2  3]]    [37  43]]    [23  29]]
                                    [6  7  8]]
                                   Your result is the one you get when the kernel is flipped (turned by 180 degrees): that is convolution in mathematics, not cross-correlation.
                                   Hint: Do one output element with pencil and paper: lay the kernel on the top left corner of the input.
                        """),
                text);
        assertTrue(text.endsWith("1 of 5 points; hidden checks run at grading\n"
                + "More help: hint(\"corr2d\", 2), then hint(\"corr2d\", 3)"));
    }

    @Test
    void mistakeOfNoKnownKindIsNotNamed() {
        Corr2d off = (input, kernel) -> {
            float[][] out = RIGHT.apply(input, kernel);
            out[0][0] += 1;
            return out;
        };
        ExerciseReport report = Check.report(off);
        assertEquals(0, report.scored());
        assertFalse(report.toString().contains("Your result is"), report::toString);
    }

    @Test
    void tableIsHtmlWithTheStudentsTextEscaped() {
        Corr2d throwing = (input, kernel) -> {
            throw new IllegalStateException("<script>alert(1)</script>");
        };
        String html = Check.report(throwing).html();
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("0 of 5 points; hidden checks run at grading"), html);
        assertFalse(html.contains("\tat "), html);
    }

    @Test
    void untouchedStarterIsShortAndAsksToBegin() {
        Corr2d starter = (input, kernel) -> {
            throw new UnsupportedOperationException("not written yet");
        };
        String text = Check.report(starter).toString();
        assertEquals(8, text.lines().count(), text);
        assertTrue(text.endsWith("0 of 5 points; hidden checks run at grading\n"
                + "Nothing is written yet. A hint to begin with: hint(\"corr2d\", 1)"));
    }

    @Test
    void objectThatImplementsNoContractIsToldWhichThereAre() {
        assertEquals(
                "check: String implements no exercise's contract; there are Corr2d (lesson02); "
                        + "write class My… implements one of them",
                problem("text").replaceAll("there are .*;", "there are Corr2d (lesson02);"));
        assertTrue(problem("text").contains("Corr2d (lesson02)"));
        assertEquals("check: expected an object of your class, but got null", problem(null));
        assertEquals(
                "check: expected an object, but got the class CheckTest; write check(new CheckTest())",
                problem(CheckTest.class));
    }

    private static String problem(Object student) {
        return assertThrows(IllegalArgumentException.class, () -> Check.report(student))
                .getMessage();
    }

    @Test
    void checkAndHintNeverThrow() {
        Check.check("text");
        Check.check(null);
        Check.hint("unknown", 1);
        Check.hint("corr2d", 7);
    }

    @Test
    void hintsAreForTheChecksThatWereWrong() {
        Check.report(FLIPPED);
        String text = Check.hints("corr2d", 3).text();
        assertFalse(text.contains("output has one element"), text);
        assertTrue(text.startsWith("each element is the sum of the products under the kernel\n"
                + "  sum += input[y + i][x + j] * kernel[i][j];\n"));
        Check.report(RIGHT);
        assertEquals(
                "corr2d: all visible checks passed; there is nothing left to hint at",
                Check.hints("corr2d", 1).text());
        assertEquals(
                "hint: level must be 1 to 3, but is 4",
                assertThrows(IllegalArgumentException.class, () -> Check.hints("corr2d", 4))
                        .getMessage());
    }
}
