package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import java.util.List;

/**
 * How one check of an exercise ended, from the process that ran it to the page that shows it.
 *
 * @param id            the name of its method
 * @param title         the same as a sentence
 * @param hidden        whether students may not see it
 * @param points        what it is worth
 * @param verdict       how it ended
 * @param message       what went wrong; {@link Message#NONE} if it passed
 * @param values        what the wrong call got, should give and gave; empty if there is nothing to see
 * @param misconception the end of "your result is the one you get when"; empty if none is known
 * @param hint          what to try next, by the exercise's author
 */
public record CheckOutcome(
        String id,
        String title,
        boolean hidden,
        int points,
        Verdict verdict,
        Message message,
        List<Labelled> values,
        String misconception,
        String hint) {
    public CheckOutcome {
        values = List.copyOf(values);
    }

    /** A check of an answer that was not run. */
    public static CheckOutcome unrun(
            String id, String title, boolean hidden, int points, Verdict verdict, String hint) {
        return new CheckOutcome(id, title, hidden, points, verdict, Message.NONE, List.of(), "", hint);
    }

    /** The same check for an answer that was not run. */
    public CheckOutcome unrun(Verdict other) {
        return unrun(id, title, hidden, points, other, hint);
    }

    public boolean passed() {
        return verdict == Verdict.PASS;
    }

    /** What it brought. */
    public int earned() {
        return passed() ? points : 0;
    }

    CheckOutcome explainedBy(String sentence) {
        return new CheckOutcome(id, title, hidden, points, verdict, message, values, sentence, hint);
    }
}
