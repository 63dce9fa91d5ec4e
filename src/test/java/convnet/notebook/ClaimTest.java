package convnet.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimTest {
    @Test
    void theLastDigitWrittenDecidesHowCloseANumberHasToBe() {
        holds("0.95", "0.9468");
        holds("0.95", "0.955");
        fails("0.95", "0.9551");
        holds("61,706", "61706");
        fails("61,707", "61706");
        fails("61,706", "61707");
        holds("1.2 million", "1249999");
        fails("1.2 million", "1250001");
    }

    @Test
    void percentMeansAFraction() {
        holds("97.5 %", "0.9753");
        fails("97.5 %", "97.5");
        holds("97.5 %", "97.5 %");
        holds("97.5 percent", "0.975");
    }

    @Test
    void unitsMinusSignsExponentsAndWordsAreRead() {
        holds("20 s", "20.4");
        holds("−0.5", "-0.5");
        holds("1.5e-3", "0.0015");
        holds("$1.5 \\times 10^{-3}$", "0.00149");
        holds("$61{,}706$", "61706");
        holds("three filters", "3");
        fails("three filters", "4");
    }

    @Test
    void severalNumbersAreComparedOneByOne() {
        holds("28×28", "28 × 28");
        holds("28 by 28", "[28, 28]");
        holds("(6, 24, 24)", "(6, 24, 24)");
        fails("(6, 24, 24)", "(6, 24, 25)");
        fails("28×28", "28");
    }

    @Test
    void textIsComparedAsText() {
        holds("valid padding", "valid  padding");
        fails("valid padding", "same padding");
        fails("12", "NaN");
    }

    @Test
    void measuredValuesHaveBounds() {
        assertEquals(Optional.empty(), claim("\"97 %\", \"within\": 0.01").difference("0.979"));
        assertEquals(
                Optional.of("says \"97 %\" (within 0.01), but x is 0.99"),
                claim("\"97 %\", \"within\": 0.01").difference("0.99"));
        assertEquals(Optional.empty(), claim("\"97 %\", \"atLeast\": true").difference("0.99"));
        assertEquals(
                Optional.of("says \"97 %\" (at least), but x is 0.9"),
                claim("\"97 %\", \"atLeast\": true").difference("0.9"));
        assertEquals(
                Optional.of("says \"20 s\" (at most 30.0), but x is 31"),
                claim("\"20 s\", \"atMost\": 30").difference("31"));
    }

    @Test
    void saysBothValuesWhereTheyDisagree() {
        assertEquals(
                Optional.of("says \"61,707\", but x is 61706"),
                claim("\"61,707\"").difference("61706\n"));
    }

    @Test
    void namesWhatIsWrongWithTheMetadata() {
        assertEquals(
                List.of("a claim expects \"says\" and \"is\", but is {\"says\":\"12\"}"),
                claims("{\"says\": \"12\"}").problems());
        assertEquals(
                List.of("the claim \"12\" has an unknown field [tolerance]; known are [at, atLeast, atMost, is, needs,"
                        + " says, within]"),
                claims("{\"says\": \"12\", \"is\": \"x\", \"tolerance\": 1}").problems());
        assertEquals(
                List.of("the claim \"12\" has \"within\": \"much\"; it expects a number"),
                claims("{\"says\": \"12\", \"is\": \"x\", \"within\": \"much\"}")
                        .problems());
        assertEquals(
                List.of("the claim \"12\" has a statement; \"is\" expects one expression without a semicolon"),
                claims("{\"says\": \"12\", \"is\": \"x;\"}").problems());
        assertEquals(
                List.of("the claim \"12\" has \"at\": \"start\"; write \"end\" or leave it out"),
                claims("{\"says\": \"12\", \"is\": \"x\", \"at\": \"start\"}").problems());
        assertEquals(
                List.of("the claim \"12\" has \"needs\": true; it expects a condition in Java"),
                claims("{\"says\": \"12\", \"is\": \"x\", \"needs\": true}").problems());
    }

    private static void holds(String says, String value) {
        assertEquals(Optional.empty(), plain(says).difference(value));
    }

    private static void fails(String says, String value) {
        assertEquals(
                Optional.of("says \"" + says + "\", but x is " + value),
                plain(says).difference(value));
    }

    private static Claim plain(String says) {
        return new Claim(says, "x", Claim.Measure.EQUAL, false, "");
    }

    private static Claim claim(String says) {
        return claims("{\"is\": \"x\", \"says\": " + says + "}").claims().get(0);
    }

    private static Claims claims(String claim) {
        try {
            JsonNode metadata = new ObjectMapper().readTree("{\"convnet\": {\"claims\": [" + claim + "]}}");
            return Claims.of(Cell.markdown("c", "").withMetadata((ObjectNode) metadata));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
