package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("the words of the option are given, not its letter")
public final class WordsForLetters implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return "A kernel finds edges of all directions.";
    }
}
