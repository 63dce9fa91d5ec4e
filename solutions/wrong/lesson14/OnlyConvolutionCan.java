package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.ConceptQuiz;

@Misconception("a fully connected layer is taken to be unable to do what a convolution does")
public final class OnlyConvolutionCan implements ConceptQuiz {
    @Override
    public String answer(String question) {
        return switch (question) {
            case "Q7", "Q14" -> "A";
            case "Q1", "Q17" -> "B";
            case "Q2", "Q3", "Q5", "Q6", "Q10", "Q21" -> "C";
            case "Q4", "Q8" -> "D";
            default -> "";
        };
    }
}
