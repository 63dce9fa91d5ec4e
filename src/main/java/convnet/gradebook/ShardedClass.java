package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.CheckOutcome;
import convnet.grading.GraderTrouble;
import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.FoundAnswer;
import convnet.submission.HandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A class as its shards kept it, and the grader of its answers: it knows what was graded and runs nothing. One student at a
 * time is held in memory.
 */
final class ShardedClass implements ClassSource, Grader {
    private final ShardHead head;
    private final List<ShardReader> shards;
    private final List<Student> students;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ShardHead.Exercise> exercises = new HashMap<>();
    private final Map<String, Message> reasons = new HashMap<>();
    private int held = -1;
    private ShardStudent student;

    ShardedClass(List<ShardReader> shards, List<Student> students) {
        this.head = shards.get(0).head();
        this.shards = shards;
        this.students = students;
        for (int i = 0; i < students.size(); i++) {
            places.put(students.get(i).id(), i);
        }
        head.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise));
    }

    @Override
    public Message layout() {
        return head.layout();
    }

    @Override
    public Roster roster() {
        return head.roster();
    }

    @Override
    public List<Student> students(List<Message> notes) {
        notes.addAll(head.notes());
        return students;
    }

    @Override
    public synchronized Contents read(Student who, Attempt attempt, List<Task> tasks) throws IOException {
        hold(who.id());
        List<Attempt> all = who.handIn().map(HandIn::attempts).orElse(List.of());
        int number = ShardStudent.place(all, attempt);
        ShardStudent.Read read = student.attempts().stream()
                .filter(one -> one.place() == number)
                .findFirst()
                .orElseThrow(() -> new GraderTrouble(student.failed()));
        Contents contents = read.contents();
        for (Trouble trouble : read.troubles()) {
            FoundAnswer answer = contents.answers().stream()
                    .filter(one -> one.exercise().equals(trouble.exercise()))
                    .findFirst()
                    .orElseThrow(() -> new GraderTrouble(trouble.reason()));
            if (answer.status() != FoundAnswer.Status.FOUND) {
                throw new GraderTrouble(trouble.reason()); // the attempt could not be read
            }
            reasons.put(key(trouble.exercise(), answer.unit(), answer.source()), trouble.reason());
        }
        return contents;
    }

    private void hold(String id) throws IOException {
        int place = places.get(id);
        if (held != place) {
            student = shards.get(place % shards.size()).student(place);
            held = place;
        }
    }

    @Override
    public synchronized String sheet(Task task, String id) {
        try {
            hold(id);
            return student.sheets().getOrDefault(task.id(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Message isolation() {
        return head.isolation();
    }

    @Override
    public String fingerprint(Task task) {
        return exercises.get(task.id()).fingerprint();
    }

    @Override
    public List<CheckOutcome> outline(Task task) {
        return exercises.get(task.id()).outline();
    }

    /** What is not in the shards' journals could not be graded there. */
    @Override
    public synchronized GradedExercise grade(Task task, Message unit, String source) {
        throw new GraderTrouble(reasons.getOrDefault(key(task.id(), unit, source), Message.of("trouble.shard")));
    }

    private static String key(String exercise, Message unit, String source) {
        return Digests.of(exercise, unit.toString(), source);
    }
}
