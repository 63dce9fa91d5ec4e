package convnet.exercise.lesson14;

import convnet.exercise.Check;
import convnet.exercise.Exercise;
import convnet.exercise.Message;
import convnet.exercise.Sheet;
import convnet.exercise.Told;
import java.util.List;
import org.junit.jupiter.api.Order;

/** The visible check of {@link ConceptQuiz}: the form of the answers. Which are right is known to the grader only. */
@Exercise(id = "conceptQuiz", title = "Twelve interview questions", contract = ConceptQuiz.class, personal = true)
final class ConceptQuizChecks {
    private static final List<String> QUESTIONS =
            List.of("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q10", "Q14", "Q17", "Q21");

    @Order(1)
    @Check(
            points = 1,
            hints = {
                "Each answer is one of the capital letters A to D. Did you answer all twelve questions, and copy the number of the sheet?",
                "Which option is right, the check does not know. Practise with the trainer: it says why an option is not it.",
                "case \"sheet\" -> \"the number at the head\"; case \"Q1\" -> \"A\"; and so on to \"Q21\""
            })
    void everyQuestionHasALetter(ConceptQuiz student) {
        for (String question : QUESTIONS) {
            String given = student.answer(question);
            if (given == null || !given.matches("[A-D]")) {
                throw new Told.WrongResult(Message.of("question.form", question, "\"" + given + "\""));
            }
        }
        String number = student.answer("sheet");
        if (!Sheet.isNumber(number)) {
            throw new Told.WrongResult(Message.of("question.sheetNumber", "\"" + number + "\""));
        }
    }
}
