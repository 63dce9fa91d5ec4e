package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("the letters are written small")
public final class LowerCaseLetters implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return "b";
    }
}
