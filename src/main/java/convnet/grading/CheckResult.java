package convnet.grading;

import convnet.exercise.Message;
import convnet.exercise.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How one check ended, with what it called and all hints: what is known where it ran.
 *
 * @param outcome how it ended
 * @param calls   the calls of the student's object; the last is the one that brought the problem
 * @param hints   three, from a nudge to nearly the line
 */
record CheckResult(CheckOutcome outcome, List<Call> calls, List<String> hints) {
    /** Before a capital, before the last of several capitals, and before a number that ends a name or a word. */
    private static final String BETWEEN_WORDS =
            "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[0-9]+([A-Z]|$))";

    /** Words that a method's name takes apart or writes otherwise. */
    private static final Map<String, String> PROPER = Map.of(
            "alex net", "AlexNet",
            "le net", "LeNet",
            "relu", "ReLU",
            "re lu", "ReLU",
            "res net", "ResNet",
            "sixty four", "sixty-four",
            "thirty six", "thirty-six",
            "warm up", "warm-up");

    private static final Pattern PROPER_WORD = Pattern.compile("\\b(?:" + String.join("|", PROPER.keySet()) + ")\\b");
    private static final Pattern QUESTION = Pattern.compile("\\bq(?=[0-9]+\\b)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]{2})(?=[0-9]{3}\\b)");

    /** The method's name as a sentence: {@code kernelKeepsItsDirection} reads "kernel keeps its direction". */
    static String title(String check) {
        String words = check.replaceAll(BETWEEN_WORDS, " ").toLowerCase(Locale.ROOT);
        String proper = PROPER_WORD.matcher(words).replaceAll(word -> PROPER.get(word.group()));
        return THOUSANDS.matcher(QUESTION.matcher(proper).replaceAll("Q")).replaceAll(",");
    }

    String check() {
        return outcome.id();
    }

    Verdict verdict() {
        return outcome.verdict();
    }

    boolean passed() {
        return outcome.passed();
    }

    Message problem() {
        return outcome.message();
    }

    String misconception() {
        return outcome.misconception();
    }

    CheckResult explainedBy(String sentence) {
        return new CheckResult(outcome.explainedBy(sentence), calls, hints);
    }
}
