package convnet.sandbox;

import convnet.grading.CheckOutcome;
import java.util.List;

/**
 * An answer after all checks.
 *
 * @param outcomes visible checks first
 * @param message  what holds for all of them, such as the compiler's errors; empty if nothing does
 */
public record GradedAnswer(List<CheckOutcome> outcomes, String message) {}
