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
 * <p>Frames: routing identities (of who asked, on a kernel's side), {@code <IDS|MSG>}, signature, header, parent header, metadata, content, buffers.
 *
 * @see <a href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">Messaging in Jupyter</a>
 */
public record JupyterMessage(
        List<byte[]> identities, ObjectNode header, ObjectNode parentHeader, ObjectNode metadata, ObjectNode content) {
    /** Reads and writes the parts. */
    public static final ObjectMapper JSON = new ObjectMapper();

    private static final String PROTOCOL = "5.3";
    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    /** A message that answers nothing: a request. */
    public static JupyterMessage request(String type, String session, ObjectNode content) {
        return new JupyterMessage(
                List.of(), header(type, session), JSON.createObjectNode(), JSON.createObjectNode(), content);
    }

    /** A message that answers, or is caused by, this one and goes to who sent it. */
    public JupyterMessage reply(String type, String session, ObjectNode content) {
        return new JupyterMessage(identities, header(type, session), header, JSON.createObjectNode(), content);
    }

    /** The same message to everybody who listens. */
    public JupyterMessage toAll() {
        return new JupyterMessage(List.of(), header, parentHeader, metadata, content);
    }

    private static ObjectNode header(String type, String session) {
        ObjectNode header = JSON.createObjectNode();
        header.put("msg_id", UUID.randomUUID().toString());
        header.put("session", session);
        header.put("username", "course");
        header.put("date", Instant.now().toString());
        header.put("msg_type", type);
        header.put("version", PROTOCOL);
        return header;
    }

    /** The message's own name. */
    public String id() {
        return header.path("msg_id").asText();
    }

    /** What it is: {@code execute_request} and so on. */
    public String type() {
        return header.path("msg_type").asText();
    }

    /** Whether this message answers, or was caused by, the given one. */
    public boolean answers(JupyterMessage request) {
        return parentHeader.path("msg_id").asText().equals(request.id());
    }

    /** The frames to send. */
    public List<byte[]> frames(Signer signer) {
        List<byte[]> parts = List.of(bytes(header), bytes(parentHeader), bytes(metadata), bytes(content));
        List<byte[]> frames = new ArrayList<>(identities);
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
    public static JupyterMessage read(List<byte[]> frames, Signer signer) {
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
        return new JupyterMessage(
                List.copyOf(frames.subList(0, start)),
                object(parts.get(0)),
                object(parts.get(1)),
                object(parts.get(2)),
                object(parts.get(3)));
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
