package convnet.gradebook;

import convnet.exercise.Message;
import convnet.submission.Contents;
import convnet.submission.FoundAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How an answer or a student stands; each has a word and a sentence in the message bundle. */
public enum Status {
    RIGHT("✔"),
    PARTLY("◐"),
    WRONG("✘"),
    NOT_ATTEMPTED("–"),
    /** No answer was found where a part of the submission could not be read. */
    DAMAGED("⚠"),
    /** No answer was found in what was handed in, and all of it is of kinds that hold none. */
    WRONG_FILE("≠"),
    ABSENT("○"),
    LATE("◷"),
    /** The grader, not the answer, is the reason why there is no result. */
    TROUBLE("⚙");

    /** Files that were read to their end and hold no answer; every other note tells of something that could not be read. */
    private static final Set<String> FOREIGN = Set.of("file.ignored", "file.noContract", "notebook.none");

    private final String symbol;

    Status(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** Its name in tables and style sheets: {@code wrongFile}. */
    String key() {
        return switch (this) {
            case NOT_ATTEMPTED -> "notAttempted";
            case WRONG_FILE -> "wrongFile";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The status of an exercise in what counts of a student. */
    static Status of(StudentResult result, GradedExercise exercise) {
        boolean byHand = result.byHand(exercise.exercise());
        if (!byHand && (exercise.troubled() || result.troubled(exercise.exercise()))) {
            return TROUBLE;
        }
        double earned = result.earned(exercise);
        if (earned > 0 || byHand) {
            return earned >= exercise.points() ? RIGHT : earned > 0 ? PARTLY : WRONG;
        }
        if (result.chosen().isEmpty()) {
            return ABSENT;
        }
        Contents contents = result.chosen().get().contents();
        boolean found = contents.answers().stream()
                .filter(answer -> answer.exercise().equals(exercise.exercise()))
                .anyMatch(answer -> answer.status() != FoundAnswer.Status.MISSING);
        if (found) {
            return exercise.unwritten() ? NOT_ATTEMPTED : WRONG;
        }
        return !damages(contents).isEmpty() ? DAMAGED : foreign(contents) ? WRONG_FILE : NOT_ATTEMPTED;
    }

    /** What could not be read. */
    static List<Message> damages(Contents contents) {
        return contents.notes().stream()
                .filter(note -> !FOREIGN.contains(note.key()))
                .toList();
    }

    /** The files that hold no answer. */
    static List<String> ignored(Contents contents) {
        return contents.notes().stream()
                .filter(note -> FOREIGN.contains(note.key()))
                .map(note -> String.valueOf(note.values().get(0)))
                .toList();
    }

    /** Whether nothing but files of other kinds was handed in. */
    static boolean foreign(Contents contents) {
        return !ignored(contents).isEmpty()
                && contents.answers().stream().allMatch(answer -> answer.status() == FoundAnswer.Status.MISSING);
    }
}
