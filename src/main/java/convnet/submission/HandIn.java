package convnet.submission;

import java.util.List;

/**
 * Everything that one student handed in.
 *
 * @param id       as the download names the student: a folder, a user number, a student number
 * @param name     the student's name, as far as the download says
 * @param email    or empty
 * @param attempts in the order of time
 */
public record HandIn(String id, String name, String email, List<Attempt> attempts) {
    /** Moodle's number of the student in the assignment, or empty if this is no download of Moodle's. */
    public String moodleParticipant() {
        return attempts.stream()
                .flatMap(attempt -> attempt.files().stream())
                .findFirst()
                .flatMap(MoodleLayout::participant)
                .orElse("");
    }
}
