package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("shared weights are taken to save multiplications: each is still used at every place")
public final class SharingSavesMultiplications implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14" -> "A";
            case "Q1", "Q5", "Q17" -> "B";
            case "Q2", "Q3", "Q7", "Q10", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
