package convnet.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Question.Form;
import convnet.exercise.Question.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InterviewTest {
    @Test
    void asksAllTwentyOneQuestionsInOrder() {
        List<String> ids =
                Interview.quiz(1).questions().stream().map(Question::id).toList();
        assertEquals(IntStream.rangeClosed(1, 21).mapToObj(i -> "Q" + i).toList(), ids);
    }

    @Test
    void sameSeedGivesTheSameQuizAndAnotherSeedAnother() {
        assertEquals(Interview.quiz(5), Interview.quiz(5));
        assertNotEquals(Interview.quiz(5), Interview.quiz(6));
    }

    @Test
    void everyNumberAndEveryLetterVariesWithTheSeed() {
        for (int i = 0; i < 21; i++) {
            Set<String> answers = new TreeSet<>();
            for (int seed = 0; seed < 60; seed++) {
                answers.add(Interview.quiz(seed).questions().get(i).answer());
            }
            assertTrue(answers.size() >= 4, "Q" + (i + 1) + " has the answers " + answers);
        }
    }

    @Test
    void onlyTheRightAnswerIsRight() {
        for (int seed = 0; seed < 200; seed++) {
            for (Question question : Interview.quiz(seed).questions()) {
                assertTrue(question.problem(question.answer()).isEmpty(), question::toString);
                for (int i = 0; i < question.replies().size(); i++) {
                    Reply reply = question.replies().get(i);
                    String given = question.form() == Form.LETTER ? Question.letter(i) : reply.text();
                    assertEquals(reply.right(), question.problem(given).isEmpty(), question + " answered " + given);
                }
                Set<String> texts = new HashSet<>();
                question.replies().forEach(reply -> assertTrue(texts.add(reply.text()), question::toString));
            }
        }
    }

    @Test
    void typicalSlipsAreNamed() {
        Question weights = Interview.quiz(3).question("Q16");
        Reply slip = weights.replies().get(1);
        assertEquals(
                "you forgot the bias: one for each filter",
                weights.problem(slip.text()).toString());
        assertEquals("1 is not it", weights.problem("1").toString());
        assertEquals("expected 1 number, but got 2", weights.problem("1, 2").toString());
        assertEquals("there is no answer yet", weights.problem(" ").toString());
    }

    @Test
    void numbersMayBeWrittenInSeveralWays() {
        Question several = Interview.numbers("Q0", "?", Reply.right("16, -3, 0.25", ""));
        assertEquals("", several.problem("[16 −3 0.250]").toString());
        assertEquals("", several.problem("16,-3,0.25").toString());
        assertFalse(several.problem("16 3 0.25").isEmpty());
        Question one = Interview.numbers("Q0", "?", Reply.right("2416", ""));
        assertEquals("", one.problem("2,416").toString());
    }

    @Test
    void wrongLetterSaysWhyWithoutTheRightOne() {
        Question question =
                Interview.letters("Q0", "?", Reply.wrong("no", "it is wet"), Reply.right("yes", "it is dry"));
        assertEquals("B", question.answer());
        assertEquals("A is not it: it is wet", question.problem("A").toString());
        assertEquals(
                "expected one of the letters A to B, but got \"x\"",
                question.problem("x").toString());
    }
}
