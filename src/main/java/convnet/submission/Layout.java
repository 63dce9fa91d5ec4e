package convnet.submission;

import convnet.exercise.Message;
import java.util.List;

/** A way in which a download says who handed in what. */
interface Layout {
    /** How messages call it. */
    Message name();

    /** The students and their attempts. */
    List<HandIn> handIns(List<Entry> entries);
}
