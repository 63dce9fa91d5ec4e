package convnet.exercise.lesson14;

/** The interview questions that are answered by a letter. */
public interface ConceptQuiz {
    /**
     * The letter of the right option, in the quiz that the exercise shows.
     *
     * @param question Q1 to Q8, Q10, Q14, Q17 or Q21
     * @return A, B, C or D
     */
    String answer(String question);
}
