package convnet.exercise;

/** Questions with their answers that stand among the solutions only; each student's sheet is drawn from them. */
public interface QuestionBank {
    /** The quiz of a seed: the same seed gives the same questions, numbers and letters. */
    Quiz draw(long seed);
}
