package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("pooling is taken to prevent overfitting")
public final class PoolingPreventsOverfitting implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14", "Q17" -> "A";
            case "Q1" -> "B";
            case "Q2", "Q3", "Q5", "Q7", "Q10", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
