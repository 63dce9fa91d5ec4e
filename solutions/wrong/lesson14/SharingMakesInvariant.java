package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("a map that moves along (equivariance) is taken for one that stays (invariance)")
public final class SharingMakesInvariant implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q5", "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q7", "Q10", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
