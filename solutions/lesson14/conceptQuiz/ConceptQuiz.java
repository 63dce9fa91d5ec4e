package lesson14.conceptQuiz;

/** The interview questions that are answered by a letter. */
public interface ConceptQuiz {
    /**
     * The letter of the right option on your sheet.
     *
     * @param question Q1 to Q8, Q10, Q14, Q17 or Q21; or sheet, for the number at its head
     * @return A, B, C or D; or the number
     */
    String answer(String question);
}
