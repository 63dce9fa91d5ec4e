package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.KernelRelay.Channel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The JDK's WebSocket on a kernel's channels, in either form. */
final class ChannelClient implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final boolean v1;
    private final String session;
    private final List<JsonNode> heard = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Throwable problem;
    private WebSocket socket;

    private ChannelClient(String session, boolean v1) {
        this.session = session;
        this.v1 = v1;
    }

    static ChannelClient open(LabClient lab, String kernel, String session, boolean v1) {
        return open(lab, kernel, session, v1, "&token=" + lab.server.token());
    }

    static ChannelClient withoutToken(LabClient lab, String kernel) {
        return open(lab, kernel, "s", true, "");
    }

    private static ChannelClient open(LabClient lab, String kernel, String session, boolean v1, String token) {
        ChannelClient client = new ChannelClient(session, v1);
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (v1) {
            builder.subprotocols("v1.kernel.websocket.jupyter.org");
        }
        String address = lab.server.origin().replace("http", "ws") + "/api/kernels/" + kernel + "/channels?session_id="
                + session + token;
        client.socket = builder.buildAsync(URI.create(address), client).join();
        return client;
    }

    String execute(String code) {
        ObjectNode content = LabRequest.JSON.createObjectNode();
        content.put("code", code).put("silent", false).put("store_history", true);
        content.putObject("user_expressions");
        content.put("allow_stdin", false).put("stop_on_error", true);
        return request("shell", "execute_request", content.toString());
    }

    /** Sends a request and returns its id. */
    String request(String channel, String type, String content) {
        String id = UUID.randomUUID().toString();
        ObjectNode header = LabRequest.JSON.createObjectNode();
        header.put("msg_id", id).put("msg_type", type).put("session", session).put("username", "");
        header.put("date", Instant.now().toString()).put("version", "5.3");
        if (v1) {
            List<byte[]> parts = new ArrayList<>();
            for (String part : List.of(header.toString(), "{}", "{}", content)) {
                parts.add(part.getBytes(StandardCharsets.UTF_8));
            }
            socket.sendBinary(ChannelForm.v1(Channel.valueOf(channel.toUpperCase()), parts), true)
                    .join();
        } else {
            sendText("{\"channel\": \"" + channel + "\", \"header\": " + header
                    + ", \"parent_header\": {}, \"metadata\": {}, \"content\": " + content + ", \"buffers\": []}");
        }
        return id;
    }

    void sendText(String message) {
        try {
            socket.sendText(message, true).join();
        } catch (java.util.concurrent.CompletionException e) {
            closed.countDown(); // the server hung up before all was sent
        }
    }

    JsonNode await(String type, String parent) throws InterruptedException {
        return await(message -> message.at("/header/msg_type").asText().equals(type)
                && message.at("/parent_header/msg_id").asText().equals(parent));
    }

    synchronized JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && problem == null) {
            for (JsonNode message : heard) {
                if (wanted.test(message)) {
                    return message;
                }
            }
            wait(100);
        }
        throw new AssertionError("not heard within " + PATIENCE_SECONDS + " s; heard: " + heard, problem);
    }

    synchronized List<JsonNode> all(String type) {
        return heard.stream()
                .filter(message -> message.at("/header/msg_type").asText().equals(type))
                .toList();
    }

    boolean awaitClosed() throws InterruptedException {
        return closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            hear(read(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        byte[] some = new byte[data.remaining()];
        data.get(some);
        bytes.writeBytes(some);
        if (last) {
            hear(v1(ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN)));
            bytes.reset();
        }
        from.request(1);
        return null;
    }

    /** Read apart from the server's own code: the count of offsets, the offsets, then channel and parts. */
    private static JsonNode v1(ByteBuffer message) {
        int count = (int) message.getLong();
        List<String> slices = new ArrayList<>();
        for (int i = 0; i + 1 < count; i++) {
            int from = (int) message.getLong(8 * (i + 1));
            int to = (int) message.getLong(8 * (i + 2));
            slices.add(new String(message.array(), from, to - from, StandardCharsets.UTF_8));
        }
        ObjectNode read = LabRequest.JSON.createObjectNode().put("channel", slices.get(0));
        read.set("header", read(slices.get(1)));
        read.set("parent_header", read(slices.get(2)));
        read.set("content", read(slices.get(4)));
        return read;
    }

    private static JsonNode read(String json) {
        try {
            return LabRequest.JSON.readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(json, e);
        }
    }

    private synchronized void hear(JsonNode message) {
        heard.add(message);
        notifyAll();
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.countDown();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        problem = error;
        closed.countDown();
    }

    @Override
    public void close() {
        if (closed.getCount() > 0) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .exceptionally(failure -> null)
                    .join();
        }
        socket.abort();
    }
}
