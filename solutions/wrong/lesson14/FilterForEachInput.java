package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("the number of filters is taken to follow from the number of input channels")
public final class FilterForEachInput implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q5", "Q7", "Q10", "Q14", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
