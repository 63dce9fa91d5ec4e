package convnet.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Pins the text of errors, which are part of the course. */
final class Messages {
    private Messages() {}

    static void assertMessage(Class<? extends Exception> type, String expected, Executable call) {
        assertEquals(expected, assertThrows(type, call).getMessage());
    }
}
