package convnet.submission;

import convnet.exercise.Message;
import java.util.List;

/**
 * All files are those of one student.
 *
 * @param name    of the platform
 * @param student who, with one attempt that has no files yet
 */
record SingleLayout(Message name, HandIn student) implements Layout {
    @Override
    public List<HandIn> handIns(List<Entry> entries) {
        Attempt attempt = student.attempts().get(0);
        return List.of(new HandIn(
                student.id(),
                student.name(),
                student.email(),
                List.of(new Attempt(
                        attempt.label(), attempt.time(), attempt.late(), attempt.prefix(), List.copyOf(entries)))));
    }
}
