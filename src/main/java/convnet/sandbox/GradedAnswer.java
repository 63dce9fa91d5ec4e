package convnet.sandbox;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import java.util.List;

/**
 * An answer after all checks.
 *
 * @param outcomes visible checks first
 * @param message  what holds for all of them, such as the compiler's errors; {@link Message#NONE} if nothing does
 * @param printed  what the answer printed in visible checks; empty where answers see the machine's files, as it might
 *     print them
 */
public record GradedAnswer(List<CheckOutcome> outcomes, Message message, String printed) {}
