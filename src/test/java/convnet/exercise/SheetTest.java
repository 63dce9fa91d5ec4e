package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Question.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Quiz QUIZ = new Quiz(
            "Small",
            List.of(
                    Interview.letters("Q1", "Is 1 < 2?", Reply.right("Yes", "smaller"), Reply.wrong("No", "count")),
                    Interview.letters("Q2", "2·3?", Reply.wrong("5", "added"), Reply.right("6", "2·3 = 6"))));

    @Test
    void isWrittenAndReadWithoutAnyAnswer() {
        Sheet sheet = QUIZ.sheet();
        assertEquals("Q1 Is 1 < 2?\n   A Yes\n   B No\nQ2 2·3?\n   A 5\n   B 6\n", sheet.text());
        assertEquals(sheet, Sheet.parse("Small", sheet.text()));
        assertTrue(sheet.html().contains("Is 1 &lt; 2?"), sheet::html);
        assertFalse((sheet.html() + sheet).contains("smaller"), sheet::html);
    }

    @Test
    void numberFollowsFromWhatIsAsked() {
        String number = QUIZ.sheet().number();
        assertTrue(Sheet.isNumber(number), number);
        assertEquals(number, new Sheet("Other title", QUIZ.sheet().items()).number());
        assertFalse(number.equals(QUIZ.only("Q1").sheet().number()));
        assertFalse(Sheet.isNumber(null));
        assertFalse(Sheet.isNumber(""));
        assertFalse(Sheet.isNumber(number.toLowerCase(java.util.Locale.ROOT) + "A"));
    }

    @Test
    void fileOfASheetDoesNotNameTheStudent() {
        assertEquals(Sheet.file("anna"), Sheet.file(" Anna "));
        assertFalse(Sheet.file("anna").equals(Sheet.file("ben")));
        assertTrue(Sheet.file("anna").matches("[0-9a-f]{16}\\.txt"), Sheet.file("anna"));
    }

    @Test
    void theProjectShowsItsOpenSheetToEverybody() {
        Sheet sheet = Interview.sheet("");
        assertEquals(12, sheet.items().size());
        sheet.items().forEach(item -> assertEquals(4, item.options().size(), item.id()));
        assertEquals("Sheet " + sheet.number(), sheet.title());
        assertEquals(sheet, Interview.sheet("anna"));
    }
}
