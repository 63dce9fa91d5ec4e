package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("padding is taken to enlarge the receptive field, which it only moves")
public final class PaddingWidensTheField implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q5", "Q7", "Q21" -> "C";
            case "Q4", "Q6", "Q8", "Q10" -> "D";
            default -> "";
        };
    }
}
