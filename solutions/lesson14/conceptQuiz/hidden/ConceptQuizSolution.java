package hidden.lesson14;

import convnet.exercise.Quiz;
import convnet.exercise.SheetSeeds;
import convnet.exercise.lesson14.ConceptQuiz;

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
