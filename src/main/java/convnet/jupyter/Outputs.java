package convnet.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns messages of the iopub channel into outputs. */
final class Outputs {
    private Outputs() {}

    /** The output that a message carries; empty for a status, an echo of the input, and other messages. */
    static Optional<Output> parse(JupyterMessage message) {
        ObjectNode content = message.content();
        return switch (message.type()) {
            case "stream" ->
                Optional.of(new Output.Stream(
                        content.path("name").asText("stdout"),
                        content.path("text").asText()));
            case "display_data" -> Optional.of(display(content, false));
            case "update_display_data" -> Optional.of(display(content, true));
            case "execute_result" ->
                Optional.of(new Output.Result(
                        content.path("execution_count").asInt(), object(content, "data"), object(content, "metadata")));
            case "error" -> Optional.of(error(content));
            case "clear_output" ->
                Optional.of(new Output.Clear(content.path("wait").asBoolean()));
            default -> Optional.empty();
        };
    }

    static Output.ErrorOutput error(JsonNode content) {
        List<String> traceback = new ArrayList<>();
        content.path("traceback").forEach(line -> traceback.add(line.asText()));
        return new Output.ErrorOutput(
                content.path("ename").asText(), content.path("evalue").asText(), traceback);
    }

    private static Output display(ObjectNode content, boolean update) {
        String id = content.path("transient").path("display_id").asText("");
        return new Output.Display(object(content, "data"), object(content, "metadata"), id, update);
    }

    private static ObjectNode object(ObjectNode content, String field) {
        return content.path(field) instanceof ObjectNode node ? node : JupyterMessage.JSON.createObjectNode();
    }
}
