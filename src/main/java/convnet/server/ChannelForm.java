package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.KernelRelay.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two forms in which a kernel's messages travel through a WebSocket: with the subprotocol {@code
 * v1.kernel.websocket.jupyter.org} the parts behind a table of their offsets, without it JSON, which is binary where a
 * message has buffers.
 */
final class ChannelForm {
    static final String V1 = "v1.kernel.websocket.jupyter.org";
    private static final int PARTS = 4;
    private static final List<String> NAMES = List.of("header", "parent_header", "metadata", "content");

    /** A message with the channel that it is for. */
    record Framed(Channel channel, List<byte[]> parts) {}

    private ChannelForm() {}

    /** A message in the form of the subprotocol. */
    static ByteBuffer v1(Channel channel, List<byte[]> parts) {
        byte[] word = channel.word().getBytes(StandardCharsets.US_ASCII);
        int numbers = parts.size() + 3;
        int size = 8 * numbers
                + word.length
                + parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer message = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        message.putLong(numbers - 1);
        long offset = 8L * numbers;
        message.putLong(offset);
        offset += word.length;
        message.putLong(offset);
        for (byte[] part : parts) {
            offset += part.length;
            message.putLong(offset);
        }
        message.put(word);
        parts.forEach(message::put);
        // Who copies the bytes by eights must find the usual order.
        return message.flip().order(ByteOrder.BIG_ENDIAN);
    }

    static Framed readV1(ByteBuffer bytes) {
        try {
            ByteBuffer message = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
            long count = message.getLong();
            if (count < PARTS + 2 || count > 10_000) {
                throw wrong(count + " offsets");
            }
            long[] offsets = new long[(int) count];
            for (int i = 0; i < count; i++) {
                offsets[i] = message.getLong();
            }
            List<byte[]> slices = new ArrayList<>();
            for (int i = 0; i + 1 < count; i++) {
                slices.add(slice(message, offsets[i], offsets[i + 1]));
            }
            return new Framed(
                    channel(new String(slices.get(0), StandardCharsets.US_ASCII)), slices.subList(1, slices.size()));
        } catch (java.nio.BufferUnderflowException e) {
            throw wrong("fewer bytes than its offsets say");
        }
    }

    private static byte[] slice(ByteBuffer message, long from, long to) {
        if (from < 0 || to < from || to > message.limit()) {
            throw wrong("an offset outside of it");
        }
        byte[] slice = new byte[(int) (to - from)];
        message.get((int) from, slice);
        return slice;
    }

    /** A message without buffers as JSON text. */
    static String text(Channel channel, List<byte[]> parts) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < PARTS; i++) {
            text.append('"').append(NAMES.get(i)).append("\": ");
            text.append(new String(parts.get(i), StandardCharsets.UTF_8)).append(", ");
        }
        JsonNode header = read(parts.get(0));
        text.append("\"msg_id\": ").append(header.path("msg_id"));
        text.append(", \"msg_type\": ").append(header.path("msg_type"));
        return text.append(", \"buffers\": [], \"channel\": \"" + channel.word() + "\"}")
                .toString();
    }

    /** A message with buffers: offsets, JSON, buffers. */
    static ByteBuffer binary(Channel channel, List<byte[]> parts) {
        byte[] json = text(channel, parts).getBytes(StandardCharsets.UTF_8);
        List<byte[]> blocks = new ArrayList<>(List.of(json));
        blocks.addAll(parts.subList(PARTS, parts.size()));
        int head = 4 * (blocks.size() + 1);
        ByteBuffer message = ByteBuffer.allocate(
                head + blocks.stream().mapToInt(block -> block.length).sum());
        message.putInt(blocks.size());
        int offset = head;
        for (byte[] block : blocks) {
            message.putInt(offset);
            offset += block.length;
        }
        blocks.forEach(message::put);
        return message.flip();
    }

    static Framed readText(String text) {
        return framed(read(text.getBytes(StandardCharsets.UTF_8)), List.of());
    }

    static Framed readBinary(ByteBuffer bytes) {
        try {
            ByteBuffer message = bytes.slice();
            int count = message.getInt();
            if (count < 1 || count > 10_000) {
                throw wrong(count + " blocks");
            }
            int[] offsets = new int[count + 1];
            for (int i = 0; i < count; i++) {
                offsets[i] = message.getInt();
            }
            offsets[count] = message.limit();
            List<byte[]> buffers = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                buffers.add(slice(message, offsets[i], offsets[i + 1]));
            }
            return framed(read(slice(message, offsets[0], offsets[1])), buffers);
        } catch (java.nio.BufferUnderflowException e) {
            throw wrong("fewer bytes than its offsets say");
        }
    }

    private static Framed framed(JsonNode message, List<byte[]> buffers) {
        List<byte[]> parts = new ArrayList<>();
        for (String name : NAMES) {
            JsonNode part = message.path(name);
            parts.add((part instanceof ObjectNode ? part.toString() : "{}").getBytes(StandardCharsets.UTF_8));
        }
        parts.addAll(buffers);
        return new Framed(channel(message.path("channel").asText("shell")), parts);
    }

    private static Channel channel(String word) {
        return switch (word) {
            case "shell", "control", "stdin" -> Channel.valueOf(word.toUpperCase(Locale.ROOT));
            default -> throw wrong("the channel '" + word + "', on which a client does not send");
        };
    }

    private static JsonNode read(byte[] json) {
        try {
            JsonNode node = LabRequest.JSON.readTree(json);
            return node == null ? LabRequest.JSON.createObjectNode() : node;
        } catch (IOException e) {
            throw wrong("no JSON");
        }
    }

    private static Problem wrong(String what) {
        return new Problem(Problem.WRONG, "message: expected the Jupyter protocol's form, but it has " + what);
    }
}
