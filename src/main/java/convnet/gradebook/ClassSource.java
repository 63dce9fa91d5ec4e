package convnet.gradebook;

import convnet.exercise.Message;
import convnet.grading.Task;
import convnet.submission.Attempt;
import convnet.submission.Contents;
import java.io.IOException;
import java.util.List;

/** Where a class's students and their attempts come from. */
interface ClassSource {
    /** How the download was recognised. */
    Message layout();

    /** Who takes part. */
    Roster roster();

    /**
     * Everybody with a row in the gradebook, sorted by id.
     *
     * @param notes gets what does not fit together
     */
    List<Student> students(List<Message> notes);

    /** The answers of one attempt, one for each task; called by several threads. */
    Contents read(Student student, Attempt attempt, List<Task> tasks) throws IOException;
}
