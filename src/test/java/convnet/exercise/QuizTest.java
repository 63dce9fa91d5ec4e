package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Question.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class QuizTest {
    private static final Quiz QUIZ = new Quiz(
            "Small",
            List.of(
                    Interview.letters(
                            "Q1", "Is 1 < 2?", Reply.right("Yes", "smaller"), Reply.wrong("No", "count again")),
                    Interview.numbers("Q2", "2·3?", Reply.right("6", "2·3 = 6"), Reply.wrong("5", "you added"))));

    @Test
    void showsQuestionsAndOptionsButNoAnswer() {
        assertEquals("Small\nQ1 Is 1 < 2?\n   A Yes\n   B No\nQ2 2·3?", QUIZ.toString());
        assertTrue(QUIZ.html().contains("Is 1 &lt; 2?"), QUIZ::html);
        assertFalse(QUIZ.html().contains("smaller"), QUIZ::html);
    }

    @Test
    void marksEachAnswer() {
        assertEquals(1, QUIZ.right("A", "5"));
        assertEquals(
                "Small: 1 of 2 right\nQ1  A  ✔ right\nQ2  5  ✘ you added",
                QUIZ.marked("A", "5").toString());
        assertEquals(
                "Small: 0 of 2 right\nQ1    ✘ there is no answer yet\nQ2    ✘ there is no answer yet",
                QUIZ.marked().toString());
    }

    @Test
    void givesTheAnswersWhenAsked() {
        assertEquals(
                "Small: the answers\nQ1  A  Yes: smaller\nQ2  6  2·3 = 6",
                QUIZ.answers().toString());
    }

    @Test
    void picksQuestionsById() {
        assertEquals(
                List.of("Q2"),
                QUIZ.only("Q2").questions().stream().map(Question::id).toList());
        Exception problem = assertThrows(IllegalArgumentException.class, () -> QUIZ.question("Q9"));
        assertEquals("quiz: \"Q9\" is unknown; known are Q1, Q2", problem.getMessage());
    }

    @Test
    void requiredAnswerThatIsWrongFailsWithTheReason() {
        QUIZ.question("Q1").require("A");
        AssertionFailedError problem = assertThrows(
                AssertionFailedError.class, () -> QUIZ.question("Q1").require("B"));
        assertEquals("Q1: B is not it: count again", problem.getMessage());
    }
}
