package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.Task;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all shards of one run have in common, and which of them this is.
 *
 * @param version   of this format
 * @param shard     index
 * @param shards    count
 * @param size      how many students the class has
 * @param students  a digest of their ids
 * @param exercises those that count
 * @param policy    the rules of the course
 * @param roster    who takes part
 * @param language  of the reports
 * @param isolation the protection under which answers ran
 * @param layout    how the submissions were recognised
 * @param notes     what does not fit together
 * @param starters  the code that everybody was given, by exercise
 */
record ShardHead(
        int version,
        int shard,
        int shards,
        int size,
        String students,
        List<Exercise> exercises,
        Policy policy,
        Roster roster,
        String language,
        Message isolation,
        Message layout,
        List<Message> notes,
        Map<String, String> starters) {
    /** Raised when shards are written otherwise. */
    static final int VERSION = 2;

    /** An exercise as the grader knew it. */
    record Exercise(String id, String fingerprint, List<CheckOutcome> outline) {
        static Exercise of(Task task, Grader grader) {
            return new Exercise(task.id(), grader.fingerprint(task), grader.outline(task));
        }
    }

    static ShardHead of(Shard shard, ClassList list, Rules rules, Grader grader) {
        return new ShardHead(
                VERSION,
                shard.index(),
                shard.count(),
                list.students().size(),
                digest(list.students()),
                rules.tasks().stream().map(task -> Exercise.of(task, grader)).toList(),
                rules.policy(),
                list.source().roster(),
                rules.language().code(),
                grader.isolation(),
                list.source().layout(),
                list.notes(),
                new TreeMap<>(rules.starters()));
    }

    static String digest(List<Student> students) {
        return Digests.of(students.stream().map(Student::id).toArray(String[]::new));
    }
}
