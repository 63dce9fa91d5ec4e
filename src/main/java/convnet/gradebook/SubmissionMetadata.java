package convnet.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.submission.TimeStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Gradescope tells an autograder about a submission.
 *
 * @param id        the student's number or address
 * @param name      of the student, or of all of a group
 * @param email     of the first student
 * @param time      when it was handed in
 * @param due       when the assignment is due
 * @param extension how much later it is due for this student
 * @param previous  earlier attempts that have a score, in the order of time
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/submission_metadata/">Gradescope's description</a>
 */
record SubmissionMetadata(
        String id,
        String name,
        String email,
        Optional<Instant> time,
        Optional<Instant> due,
        Duration extension,
        List<Previous> previous) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An earlier attempt with what the autograder wrote about it, if that was kept. */
    record Previous(Optional<Instant> time, double score, Optional<ObjectNode> results) {}

    /** @throws UncheckedIOException if the file cannot be read: a submission without its time is not graded */
    static SubmissionMetadata read(Path file) {
        try {
            return of(JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new Told.WrongFile(Message.of("start.read", file, e.getMessage()), e);
        }
    }

    static SubmissionMetadata of(JsonNode root) {
        Optional<Instant> due = time(root.path("assignment").path("due_date"));
        List<String> names = new ArrayList<>();
        Duration extension = Duration.ZERO;
        for (JsonNode user : root.path("users")) {
            names.add(user.path("name").asText(""));
            Optional<Instant> own = time(user.path("assignment").path("due_date"));
            if (due.isPresent() && own.isPresent() && own.get().isAfter(due.get())) {
                Duration later = Duration.between(due.get(), own.get());
                extension = later.compareTo(extension) > 0 ? later : extension;
            }
        }
        JsonNode first = root.path("users").path(0);
        String email = first.path("email").asText("");
        String number = first.path("sid").asText("");
        String id = !number.isBlank() ? number : !email.isBlank() ? email : "submission";
        List<Previous> previous = new ArrayList<>();
        for (JsonNode attempt : root.path("previous_submissions")) {
            if (attempt.path("score").isNumber() || attempt.path("score").isTextual()) {
                previous.add(new Previous(
                        time(attempt.path("submission_time")),
                        attempt.path("score").asDouble(),
                        attempt.path("results") instanceof ObjectNode results
                                ? Optional.of(results)
                                : Optional.empty()));
            }
        }
        return new SubmissionMetadata(
                id,
                String.join(", ", names),
                email,
                time(root.path("created_at")),
                due,
                extension,
                List.copyOf(previous));
    }

    private static Optional<Instant> time(JsonNode node) {
        return TimeStamp.in(node.asText(""));
    }
}
