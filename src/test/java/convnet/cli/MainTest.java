package convnet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void aWrongOptionIsOneSentenceWithASuggestionAndWhereToReadMore() {
        String message = messageOf(2, "train", "--epoch", "3");
        assertEquals(
                """
                Unknown options: '--epoch', '3'
                Possible solutions: --epochs
                More: ./course train --help
                """,
                message);
    }

    @Test
    void aCommandThatDoesNotExistSuggestsANearOne() {
        String message = messageOf(2, "relase");
        assertTrue(message.startsWith("Unmatched argument at index 0: 'relase'\n"), message);
        assertTrue(message.contains("course release"), message);
        assertTrue(message.endsWith("More: ./course --help\n"), message);
    }

    private static String messageOf(int code, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertEquals(code, Main.execute(arguments));
        } finally {
            System.setErr(before);
        }
        return written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
