package convnet.grading;

import convnet.exercise.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * How one check ended.
 *
 * @param check         the name of its method
 * @param points        what it is worth
 * @param verdict       how it ended
 * @param problem       what went wrong, in a sentence for the student; empty if it passed
 * @param values        what the wrong call got, should give and gave; empty if there is nothing to see
 * @param misconception the sentence of the misconception that gives the same results; empty if none does
 * @param calls         the calls of the student's object; the last is the one that brought the problem
 * @param hints         three, from a nudge to nearly the line
 */
record CheckResult(
        String check,
        int points,
        Verdict verdict,
        String problem,
        List<Labelled> values,
        String misconception,
        List<Call> calls,
        List<String> hints) {
    /** Before a capital, before the last of several capitals, and before a number that ends a name or a word. */
    private static final String BETWEEN_WORDS =
            "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[0-9]+([A-Z]|$))";

    boolean passed() {
        return verdict == Verdict.PASS;
    }

    int scored() {
        return passed() ? points : 0;
    }

    /** The method's name as a sentence: {@code kernelKeepsItsDirection} reads "kernel keeps its direction". */
    String title() {
        return title(check);
    }

    static String title(String check) {
        return check.replaceAll(BETWEEN_WORDS, " ").toLowerCase(Locale.ROOT);
    }

    CheckResult withMisconception(String sentence) {
        return new CheckResult(check, points, verdict, problem, values, sentence, calls, hints);
    }
}
