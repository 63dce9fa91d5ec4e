package convnet.gradebook;

import convnet.exercise.Message;
import java.util.List;

/**
 * A graded part of a class.
 *
 * @param file     where the merge finds it
 * @param students how many it holds
 * @param ran      how many answers were run
 * @param answers  how many answers there were
 * @param notes    what could not be graded
 */
public record ShardResult(java.nio.file.Path file, int students, int ran, int answers, List<Message> notes) {}
