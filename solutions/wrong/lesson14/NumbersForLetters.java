package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("the number of the option is given, not its letter")
public final class NumbersForLetters implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return "2";
    }
}
