package convnet.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.zip.CRC32C;

/**
 * Writes the curves of a training as an event file, which TensorBoard shows: {@code tensorboard --logdir FOLDER}.
 *
 * <p>Each record is its length (8 bytes), the length's masked CRC-32C (4), an event in protocol buffer encoding, and the
 * event's masked CRC-32C (4), all with the lowest byte first.
 *
 * @see <a href="https://github.com/tensorflow/tensorboard">TensorBoard</a>, file format in record_writer and event.proto
 */
public final class TensorBoard implements EpochListener {
    private final Path file;
    private final Clock clock;

    private TensorBoard(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** A new event file in the given folder, which is made if need be. */
    public static TensorBoard in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    static TensorBoard in(Path folder, Clock clock) {
        String name = "events.out.tfevents." + clock.instant().getEpochSecond() + ".convnet";
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            for (int next = 2; Files.exists(file); next++) {
                file = folder.resolve(name + "." + next);
            }
            TensorBoard board = new TensorBoard(file, clock);
            board.append(board.event().text(3, "brain.Event:2"));
            return board;
        } catch (IOException e) {
            throw new UncheckedIOException("TensorBoard folder " + folder + ": cannot be written: " + e, e);
        }
    }

    /** The event file. */
    public Path file() {
        return file;
    }

    @Override
    public void epochDone(EpochResult result) {
        scalar("loss/train", result.epoch(), result.trainLoss());
        scalar("loss/test", result.epoch(), result.testLoss());
        scalar("accuracy/train", result.epoch(), result.trainAccuracy());
        scalar("accuracy/test", result.epoch(), result.testAccuracy());
        scalar("learning rate", result.epoch(), result.learningRate());
        scalar("images per second", result.epoch(), result.imagesPerSecond());
    }

    /** Adds one point to a curve. */
    public void scalar(String curve, long step, double value) {
        // Event.step = 2, Event.summary = 5; Summary.value = 1; Value.tag = 1, Value.simple_value = 2
        Message point = new Message().text(1, curve).number(2, (float) value);
        append(event().integer(2, step).message(5, new Message().message(1, point)));
    }

    private Message event() {
        // Event.wall_time = 1
        return new Message().number(1, clock.millis() / 1000.0);
    }

    private void append(Message event) {
        byte[] content = event.bytes();
        ByteBuffer framed = ByteBuffer.allocate(content.length + 16).order(ByteOrder.LITTLE_ENDIAN);
        framed.putLong(content.length);
        framed.putInt(maskedCrc(framed.array(), Long.BYTES));
        framed.put(content);
        framed.putInt(maskedCrc(content, content.length));
        try {
            Files.write(file, framed.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("TensorBoard file " + file + ": cannot be written: " + e, e);
        }
    }

    /** A checksum that stays useful when the content itself holds checksums: rotated by 15 bits plus a constant. */
    static int maskedCrc(byte[] content, int length) {
        CRC32C crc = new CRC32C();
        crc.update(content, 0, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
    }

    /** A protocol buffer message under construction: each field is its number and wire type, then its value. */
    private static final class Message {
        private static final int VARINT = 0;
        private static final int FIXED64 = 1;
        private static final int LENGTH = 2;
        private static final int FIXED32 = 5;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message integer(int field, long value) {
            varint((long) field << 3 | VARINT);
            varint(value);
            return this;
        }

        Message number(int field, double value) {
            varint((long) field << 3 | FIXED64);
            return fixed(Long.BYTES, Double.doubleToLongBits(value));
        }

        Message number(int field, float value) {
            varint((long) field << 3 | FIXED32);
            return fixed(Integer.BYTES, Float.floatToIntBits(value));
        }

        Message text(int field, String value) {
            return block(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return block(field, value.bytes());
        }

        private Message block(int field, byte[] value) {
            varint((long) field << 3 | LENGTH);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        private Message fixed(int bytes, long bits) {
            for (int i = 0; i < bytes; i++) {
                out.write((int) (bits >>> 8 * i));
            }
            return this;
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
