package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("pixels of the border are taken to be lost without padding")
public final class BorderNeverRead implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q10", "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q5", "Q7", "Q21" -> "C";
            case "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
