package convnet.jupyter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One thing that a cell puts out while it runs, in the order in which the kernel sent it. */
public sealed interface Output {

    /** Text printed to {@code stdout} or {@code stderr}. */
    record Stream(String name, String text) implements Output {}

    /**
     * A rich value that the cell shows, or a new value for one shown earlier.
     *
     * @param data the value by mime type, e.g. {@code text/html} and {@code text/plain}
     * @param metadata what the kernel says about the data, often empty
     * @param displayId the name under which the value can be updated; empty if it has none
     * @param update true if this replaces every output with the same display id
     */
    record Display(ObjectNode data, ObjectNode metadata, String displayId, boolean update) implements Output {}

    /** The value of the cell's last expression, by mime type. */
    record Result(int executionCount, ObjectNode data, ObjectNode metadata) implements Output {}

    /** A compile error or an exception: its name, its message, and the lines to print (with ANSI colours). */
    record ErrorOutput(String ename, String evalue, List<String> traceback) implements Output {
        public ErrorOutput {
            traceback = List.copyOf(traceback);
        }

        /** The traceback as plain text, without ANSI colours. */
        public String text() {
            return String.join("\n", traceback).replaceAll("\u001B\\[[0-9;]*m", "");
        }
    }

    /** The cell clears what it has shown so far; or, if {@code onNextOutput}, when the next one comes. */
    record Clear(boolean onNextOutput) implements Output {}
}
