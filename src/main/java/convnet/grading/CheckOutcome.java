package convnet.grading;

import convnet.exercise.Verdict;

/**
 * How one check ended, in texts.
 *
 * @param check         the name of its method
 * @param title         the same as a sentence
 * @param hidden        whether students may not see it
 * @param points        what it is worth
 * @param verdict       how it ended
 * @param problem       what went wrong; empty if it passed
 * @param values        what the wrong call got, should give and gave; may be empty
 * @param misconception the sentence of the misconception that gives the same results; empty if none does
 * @param hint          the author's first
 */
public record CheckOutcome(
        String check,
        String title,
        boolean hidden,
        int points,
        Verdict verdict,
        String problem,
        String values,
        String misconception,
        String hint) {}
