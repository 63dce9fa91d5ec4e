package convnet.gradebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.CountedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A megabyte of a student's text costs a report a few steps per character that it shows, and no more memory. */
class LinearTextTest {
    private static final int MEGABYTE = 1 << 20;

    private static String flood(String piece) {
        return piece.repeat(MEGABYTE / piece.length());
    }

    @Test
    void whatIsShownIsCutBeforeItIsRead() {
        for (String piece : List.of("`", ")", "\u202E", "\uD83D\uDE00", "a ", "www.")) {
            String shown = SafeText.printable(CountedText.of(flood(piece), 1));
            assertTrue(shown.endsWith("…"), piece);
            assertTrue(SafeText.markdown(flood(piece)).length() < 10_000, piece);
            assertTrue(SafeText.markdownBlock(flood(piece)).length() < 10_000, piece);
        }
    }

    @Test
    void marksOfAnAnswer() {
        for (String piece : List.of("import java.util.X1; ", "a ", "a+1;", "\"", "/*", "(")) {
            Fingerprints marks = Fingerprints.of(CountedText.of(flood(piece), 12));
            assertTrue(marks.marks().size() <= 4_000, piece);
        }
        StringBuilder different = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            different.append(i % 7 < 3 ? "if " : i % 11 < 5 ? "for " : "x ").append(i % 13 < 4 ? "+ " : "( ");
        }
        assertTrue(Fingerprints.of(different).marks().size() <= 4_000);
    }
}
