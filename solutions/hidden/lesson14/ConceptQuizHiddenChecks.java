package hidden.lesson14;

import convnet.exercise.Check;
import convnet.exercise.HiddenChecks;
import convnet.exercise.Interview;
import convnet.exercise.Quiz;
import convnet.exercise.lesson14.ConceptQuiz;
import org.junit.jupiter.api.Order;

/** The hidden checks of {@link ConceptQuiz}: points for groups of questions that are right together. */
@HiddenChecks(contract = ConceptQuiz.class)
final class ConceptQuizHiddenChecks {
    private static final Quiz QUIZ = Interview.quiz(14);

    @Order(1)
    @Check(
            points = 2,
            hints = {
                "Locality and sharing are two properties: ask of each what it saves.",
                "Locality saves weights and products, sharing saves weights.",
                "questions Q2 to Q5"
            })
    void localityAndSharing(ConceptQuiz student) {
        ask(student, "Q1", "Q2", "Q3", "Q4", "Q5");
    }

    @Order(2)
    @Check(
            points = 2,
            hints = {
                "A convolution is a special fully connected layer.",
                "What is built in is an advantage where it is true.",
                "questions Q6 to Q8"
            })
    void convolutionalAndFullyConnected(ConceptQuiz student) {
        ask(student, "Q6", "Q7", "Q8");
    }

    @Order(3)
    @Check(
            points = 2,
            hints = {
                "Beware of words like invariant, prevents, never and equally.",
                "Test the sentence on the smallest picture there is.",
                "questions Q10, Q14, Q17 and Q21"
            })
    void paddingPoolingAndNetworks(ConceptQuiz student) {
        ask(student, "Q10", "Q14", "Q17", "Q21");
    }

    private static void ask(ConceptQuiz student, String... ids) {
        for (String id : ids) {
            QUIZ.question(id).require(student.answer(id));
        }
    }
}
