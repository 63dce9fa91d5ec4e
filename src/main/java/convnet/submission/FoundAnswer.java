package convnet.submission;

import convnet.exercise.Message;
import java.util.List;

/**
 * What an attempt holds for one exercise.
 *
 * @param exercise its id
 * @param status   whether there is something to grade
 * @param place    where, for the reader: {@code 02-convolution.ipynb, cell 5}; {@link Message#NONE} if nothing was found
 * @param unit     what the compiler's messages call it: {@code cell 5} or {@code MyCorr2d.java}
 * @param source   the Java to compile, its lines numbered as in the cell or file; empty if there is none
 * @param notes    which of several was taken, what was left out, or why there is nothing
 */
public record FoundAnswer(
        String exercise, Status status, Message place, Message unit, String source, List<Message> notes) {
    /** Whether an answer was found. */
    public enum Status {
        /** To be graded. */
        FOUND,
        /** Nothing answers the exercise. */
        MISSING,
        /** Something stands there that is never compiled. */
        REJECTED
    }

    static FoundAnswer missing(String exercise, List<Message> notes) {
        return new FoundAnswer(exercise, Status.MISSING, Message.NONE, Message.NONE, "", List.copyOf(notes));
    }
}
