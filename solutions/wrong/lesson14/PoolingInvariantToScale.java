package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("pooling is taken to make a network invariant to translation and scale")
public final class PoolingInvariantToScale implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14" -> "A";
            case "Q1" -> "B";
            case "Q2", "Q3", "Q5", "Q7", "Q10", "Q17", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
