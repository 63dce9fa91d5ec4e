package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.HandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shard keeps of a student beside the results in its journal.
 *
 * @param attempts those that were graded
 * @param failed   why nothing could be graded; {@link Message#NONE} if something was
 * @param sheets   exercise to the student's own sheet, where there is one
 */
record ShardStudent(List<Read> attempts, Message failed, Map<String, String> sheets) {
    /**
     * An attempt as it was read.
     *
     * @param place    among all attempts of the student
     * @param contents what was found
     * @param troubles answers that could not be graded
     */
    record Read(int place, Contents contents, List<Trouble> troubles) {}

    static ShardStudent of(StudentResult result, List<Task> tasks, Grader grader) {
        List<Attempt> all = result.student().handIn().map(HandIn::attempts).orElse(List.of());
        List<Read> reads = new ArrayList<>();
        for (AttemptResult graded : result.attempts()) {
            reads.add(new Read(place(all, graded.attempt()), graded.contents(), graded.troubles()));
        }
        boolean lost = reads.isEmpty() && result.troubled();
        Map<String, String> sheets = new TreeMap<>();
        for (Task task : tasks) {
            String sheet = grader.sheet(task, result.student().id());
            if (!sheet.isEmpty()) {
                sheets.put(task.id(), sheet);
            }
        }
        return new ShardStudent(reads, lost ? result.troubles().get(0).reason() : Message.NONE, sheets);
    }

    static ShardStudent failed(Throwable problem) {
        return new ShardStudent(List.of(), Trouble.reason(problem), Map.of());
    }

    /** By identity: two attempts may look the same. */
    static int place(List<Attempt> all, Attempt attempt) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == attempt) {
                return i;
            }
        }
        throw new IllegalStateException("shard: an attempt of nobody's");
    }
}
