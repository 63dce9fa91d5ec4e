package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.Submissions;
import java.time.ZoneId;
import java.util.List;

/**
 * A class as it handed in.
 *
 * @param zone that of the times in a roster
 */
record SubmittedClass(Submissions submissions, Roster roster, ZoneId zone) implements ClassSource {
    @Override
    public Message layout() {
        return submissions.layout();
    }

    @Override
    public List<Student> students(List<Message> notes) {
        notes.addAll(submissions.strays());
        return roster.students(submissions.handIns(), zone, notes);
    }

    @Override
    public Contents read(Student student, Attempt attempt, List<Task> tasks) {
        return submissions.read(attempt, tasks);
    }
}
