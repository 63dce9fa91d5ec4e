package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("flattening is taken to lose where the pixels were")
public final class FlatteningLoses implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q5", "Q10", "Q21" -> "C";
            case "Q4", "Q6", "Q7", "Q8" -> "D";
            default -> "";
        };
    }
}
