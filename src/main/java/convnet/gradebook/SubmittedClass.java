package convnet.gradebook;

import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import convnet.submission.Note;
import convnet.submission.Submissions;
import java.util.List;

/** A class as it handed in. */
record SubmittedClass(Submissions submissions, Roster roster) implements ClassSource {
    @Override
    public String layout() {
        return submissions.layout();
    }

    @Override
    public List<Student> students(List<Note> notes) {
        notes.addAll(submissions.strays());
        return roster.students(submissions.handIns(), notes);
    }

    @Override
    public Contents read(Student student, Attempt attempt, List<Task> tasks) {
        return submissions.read(attempt, tasks);
    }
}
