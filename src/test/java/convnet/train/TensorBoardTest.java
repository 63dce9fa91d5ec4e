package convnet.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorBoardTest {
    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC);

    @Test
    void checksumsAreMasked() {
        // CRC-32C of "123456789" is e3069283 (RFC 3720's polynomial), rotated right by 15 bits plus a282ead8
        int crc = 0xe3069283;
        int expected = ((crc >>> 15) | (crc << 17)) + 0xa282ead8;
        assertEquals(expected, TensorBoard.maskedCrc("123456789".getBytes(StandardCharsets.US_ASCII), 9));
    }

    @Test
    void recordsReadBack() throws IOException {
        TensorBoard board = TensorBoard.in(folder, clock);
        board.scalar("loss", 300, 0.25);
        List<ByteBuffer> events = events(board.file());
        assertEquals(2, events.size());
        assertEquals("wall 1000.0, version brain.Event:2", event(events.get(0)));
        assertEquals("wall 1000.0, step 300, loss = 0.25", event(events.get(1)));
    }

    @Test
    void eachEpochHasSixCurves() throws IOException {
        TensorBoard board = TensorBoard.in(folder, clock);
        board.epochDone(HistoryTest.epoch(2, 0.3, 0.95));
        List<String> texts = new ArrayList<>();
        for (ByteBuffer event : events(board.file())) {
            texts.add(event(event));
        }
        assertEquals(7, texts.size());
        assertEquals("wall 1000.0, step 2, accuracy/test = 0.95", texts.get(4));
    }

    @Test
    void twoTrainingsInOneSecondHaveTwoFiles() {
        assertEquals(
                "events.out.tfevents.1000.convnet",
                TensorBoard.in(folder, clock).file().getFileName().toString());
        assertEquals(
                "events.out.tfevents.1000.convnet.2",
                TensorBoard.in(folder, clock).file().getFileName().toString());
    }

    private static List<ByteBuffer> events(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        List<ByteBuffer> events = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] length = new byte[8];
            bytes.get(length);
            assertEquals(TensorBoard.maskedCrc(length, 8), bytes.getInt());
            byte[] event = new byte
                    [(int) ByteBuffer.wrap(length)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getLong()];
            bytes.get(event);
            assertEquals(TensorBoard.maskedCrc(event, event.length), bytes.getInt());
            events.add(ByteBuffer.wrap(event).order(ByteOrder.LITTLE_ENDIAN));
        }
        return events;
    }

    private static String event(ByteBuffer event) {
        List<String> parts = new ArrayList<>();
        while (event.hasRemaining()) {
            int key = (int) varint(event);
            switch (key) {
                case 1 << 3 | 1 -> parts.add("wall " + event.getDouble());
                case 2 << 3 -> parts.add("step " + varint(event));
                case 3 << 3 | 2 -> parts.add("version " + text(event));
                case 5 << 3 | 2 -> {
                    varint(event);
                    assertEquals(1 << 3 | 2, varint(event));
                    varint(event);
                    assertEquals(1 << 3 | 2, varint(event));
                    String tag = text(event);
                    assertEquals(2 << 3 | 5, varint(event));
                    parts.add(tag + " = " + event.getFloat());
                }
                default -> throw new AssertionError("field key " + key);
            }
        }
        return String.join(", ", parts);
    }

    private static String text(ByteBuffer event) {
        byte[] text = new byte[(int) varint(event)];
        event.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static long varint(ByteBuffer event) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = event.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
