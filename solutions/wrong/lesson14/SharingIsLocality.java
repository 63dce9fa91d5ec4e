package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("local connectivity is taken for parameter sharing")
public final class SharingIsLocality implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q3", "Q5", "Q7", "Q10", "Q21" -> "C";
            case "Q2", "Q4", "Q6", "Q8" -> "D";
            default -> "";
        };
    }
}
