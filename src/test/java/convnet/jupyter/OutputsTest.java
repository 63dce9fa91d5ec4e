package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputsTest {

    @Test
    void streamKeepsItsNameAndText() {
        assertEquals(
                Optional.of(new Output.Stream("stderr", "oh\n")),
                parse("stream", "{'name': 'stderr', 'text': 'oh\\n'}"));
    }

    @Test
    void displayKeepsItsIdAndAnUpdateIsMarked() {
        String content = "{'data': {'text/plain': 'a'}, 'metadata': {}, 'transient': {'display_id': 'bar'}}";
        Output.Display shown = (Output.Display) parse("display_data", content).orElseThrow();
        assertEquals("a", shown.data().path("text/plain").asText());
        assertEquals("bar", shown.displayId());
        Output.Display updated =
                (Output.Display) parse("update_display_data", content).orElseThrow();
        assertEquals(new Output.Display(shown.data(), shown.metadata(), "bar", true), updated);
    }

    @Test
    void displayWithoutAnIdHasAnEmptyOne() {
        Output.Display shown = (Output.Display)
                parse("display_data", "{'data': {'text/plain': 'a'}}").orElseThrow();
        assertEquals("", shown.displayId());
        assertTrue(shown.metadata().isEmpty());
    }

    @Test
    void resultCarriesItsCount() {
        Output.Result result =
                (Output.Result) parse("execute_result", "{'execution_count': 7, 'data': {'text/html': '2'}}")
                        .orElseThrow();
        assertEquals(7, result.executionCount());
        assertEquals("2", result.data().path("text/html").asText());
    }

    @Test
    void errorTextHasNoColours() {
        Output.ErrorOutput error = (Output.ErrorOutput) parse(
                        "error",
                        "{'ename': 'E', 'evalue': 'v', 'traceback': ['\\u001b[1m\\u001b[31mE: v\\u001b[0m', '  at f']}")
                .orElseThrow();
        assertEquals("E: v\n  at f", error.text());
        assertEquals(List.of("E", "v"), List.of(error.ename(), error.evalue()));
    }

    @Test
    void clearMayWaitForTheNextOutput() {
        assertEquals(Optional.of(new Output.Clear(true)), parse("clear_output", "{'wait': true}"));
    }

    @Test
    void statusIsNoOutput() {
        assertEquals(Optional.empty(), parse("status", "{'execution_state': 'busy'}"));
    }

    private static Optional<Output> parse(String type, String content) {
        try {
            ObjectNode node = (ObjectNode) JupyterMessage.JSON.readTree(content.replace('\'', '"'));
            return Outputs.parse(JupyterMessage.request(type, "session", node));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
