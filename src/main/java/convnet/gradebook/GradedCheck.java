package convnet.gradebook;

/**
 * How one check of an exercise ended.
 *
 * @param id            the name of its method
 * @param title         the same as a sentence
 * @param hidden        whether the student may not see it
 * @param points        what it is worth
 * @param earned        what it brought
 * @param verdict       a word of {@link Verdicts}
 * @param message       what went wrong, safe for the student; empty if it passed
 * @param values        what the wrong call got, should give and gave, as aligned text; empty if there is nothing to see
 * @param misconception the end of "your result is the one you get when"; empty if none is known
 * @param hint          what to try next, by the exercise's author
 */
public record GradedCheck(
        String id,
        String title,
        boolean hidden,
        int points,
        int earned,
        String verdict,
        String message,
        String values,
        String misconception,
        String hint) {
    boolean passed() {
        return verdict.equals(Verdicts.PASS);
    }

    /** The same check for an answer that was not run. */
    GradedCheck unrun(String verdict) {
        return new GradedCheck(id, title, hidden, points, 0, verdict, "", "", "", hint);
    }
}
