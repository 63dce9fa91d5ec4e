package convnet.submission;

import convnet.exercise.Message;
import java.util.List;

/**
 * What one attempt holds.
 *
 * @param answers one for each exercise of the course, in its order
 * @param notes   what was left out and why
 */
public record Contents(List<FoundAnswer> answers, List<Message> notes) {}
