package convnet.jupyter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One message of the Jupyter wire protocol 5.3, on any of the channels.
 *
 * <p>Frames: routing identities, {@code <IDS|MSG>}, signature, header, parent header, metadata, content, buffers.
 *
 * @see <a href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">Messaging in Jupyter</a>
 */
record Message(ObjectNode header, ObjectNode parentHeader, ObjectNode metadata, ObjectNode content) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String PROTOCOL = "5.3";
    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    static Message request(String type, String session, ObjectNode content) {
        ObjectNode header = JSON.createObjectNode();
        header.put("msg_id", UUID.randomUUID().toString());
        header.put("session", session);
        header.put("username", "course");
        header.put("date", Instant.now().toString());
        header.put("msg_type", type);
        header.put("version", PROTOCOL);
        return new Message(header, JSON.createObjectNode(), JSON.createObjectNode(), content);
    }

    String id() {
        return header.path("msg_id").asText();
    }

    String type() {
        return header.path("msg_type").asText();
    }

    /** Whether this message answers, or was caused by, the given one. */
    boolean answers(Message request) {
        return parentHeader.path("msg_id").asText().equals(request.id());
    }

    List<byte[]> frames(Signer signer) {
        List<byte[]> parts = List.of(bytes(header), bytes(parentHeader), bytes(metadata), bytes(content));
        List<byte[]> frames = new ArrayList<>();
        frames.add(DELIMITER);
        frames.add(signer.sign(parts).getBytes(StandardCharsets.US_ASCII));
        frames.addAll(parts);
        return frames;
    }

    /**
     * Reads a message and checks its signature.
     *
     * @throws KernelException if the frames are no message, or signed with another key
     */
    static Message read(List<byte[]> frames, Signer signer) {
        int start = 0;
        while (start < frames.size() && !Arrays.equals(frames.get(start), DELIMITER)) {
            start++;
        }
        if (frames.size() < start + 2 + PARTS) {
            throw new KernelException("message: expected <IDS|MSG>, a signature and 4 parts, but " + frames.size()
                    + " frames came; the kernel does not speak the Jupyter protocol");
        }
        String signature = new String(frames.get(start + 1), StandardCharsets.US_ASCII);
        List<byte[]> parts = frames.subList(start + 2, start + 2 + PARTS);
        if (!signer.accepts(signature, parts)) {
            throw new KernelException("message: signature " + signature
                    + " does not fit the connection's key; another program uses the kernel's port, run again");
        }
        return new Message(object(parts.get(0)), object(parts.get(1)), object(parts.get(2)), object(parts.get(3)));
    }

    private static ObjectNode object(byte[] part) {
        try {
            JsonNode node = JSON.readTree(part);
            return node instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException e) {
            throw new KernelException("message: a part is not JSON: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("message: " + e.getMessage(), e);
        }
    }
}
