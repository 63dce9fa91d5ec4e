package lesson14.conceptQuiz.hidden;

import convnet.exercise.Quiz;
import convnet.exercise.SheetSeeds;
import lesson14.conceptQuiz.ConceptQuiz;

/** The reference solution, for the sheet that lies open in the project. */
final class ConceptQuizSolution implements ConceptQuiz {
    private static final Quiz QUIZ = new ConceptBank().draw(SheetSeeds.OPEN_SHEET);

    @Override
    public String answer(String question) {
        return question.equals("sheet")
                ? QUIZ.sheet().number()
                : QUIZ.question(question).answer();
    }
}
