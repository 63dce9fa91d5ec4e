package convnet.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a request is answered with. */
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    static Reply json(int status, JsonNode node) {
        try {
            return new Reply(status, "application/json", LabRequest.JSON.writeValueAsBytes(node), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reply: " + e.getMessage(), e);
        }
    }

    static Reply json(JsonNode node) {
        return json(200, node);
    }

    static Reply created(String location, JsonNode node) {
        return json(201, node).with("Location", location);
    }

    static Reply nothing() {
        return new Reply(204, "", new byte[0], Map.of());
    }

    static Reply html(String text) {
        return of("text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(String type, byte[] body) {
        return new Reply(200, type, body, Map.of());
    }

    static Reply redirect(String location) {
        return new Reply(302, "", new byte[0], Map.of("Location", location));
    }

    static Reply problem(int status, String message) {
        return json(
                status,
                LabRequest.JSON.createObjectNode().put("message", message).putNull("reason"));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }
}
