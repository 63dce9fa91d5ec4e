package convnet.train;

import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file format of a {@link Checkpoint}, numbers with the highest byte first: the mark {@code CONVNET1}, the version
 * (int), the file's length (long), the fields in their order, and the CRC-32 of all that (int). A text is its length in
 * bytes and UTF-8; a tensor is its rank, its sizes and its values; a list begins with its length.
 */
final class CheckpointFile {
    private static final byte[] MARK = "CONVNET1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEADER = MARK.length + Integer.BYTES + Long.BYTES;

    private final Path file;
    private final ByteBuffer bytes;

    private CheckpointFile(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static Checkpoint read(Path file) {
        try {
            return new CheckpointFile(file, ByteBuffer.wrap(Files.readAllBytes(file))).read();
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    "checkpoint " + file + ": there is no such file; start the training without resuming", e);
        } catch (IOException e) {
            throw new UncheckedIOException("checkpoint " + file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Checkpoint read() {
        checkFrame();
        try {
            Checkpoint checkpoint = new Checkpoint(
                    text(), text(), bytes.getLong(), epochs(), bytes.getLong(), tensors(), tensors(), tensors());
            if (bytes.position() != bytes.limit() - Integer.BYTES) {
                throw damaged(bytes.position(), "expected the checksum here, but more content follows");
            }
            return checkpoint;
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            throw damaged(bytes.position(), "the content does not fit together");
        }
    }

    private void checkFrame() {
        byte[] mark = new byte[Math.min(MARK.length, bytes.remaining())];
        bytes.get(mark);
        if (!Arrays.equals(mark, MARK)) {
            throw refused(
                    0,
                    "expected the mark \"" + printable(MARK) + "\", but found \"" + printable(mark)
                            + "\"; this is no checkpoint, choose a file that a training has written");
        }
        if (bytes.limit() < HEADER + Integer.BYTES) {
            throw damaged(bytes.limit(), "the file ends inside its header");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw refused(
                    MARK.length,
                    "expected format version " + VERSION + ", but found " + version
                            + "; read it with the version of the course that wrote it");
        }
        long length = bytes.getLong();
        if (length != bytes.limit()) {
            throw damaged(
                    Math.min(length, bytes.limit()),
                    "expected " + length + " bytes, but the file has " + bytes.limit());
        }
        int end = bytes.limit() - Integer.BYTES;
        int expected = bytes.getInt(end);
        int actual = checksum(bytes.array(), end);
        if (expected != actual) {
            throw damaged(end, String.format("expected the checksum %08x, but the content has %08x", expected, actual));
        }
    }

    private UncheckedIOException damaged(long offset, String reason) {
        return refused(offset, reason + "; the file is damaged, use another checkpoint or train anew");
    }

    private UncheckedIOException refused(long offset, String reason) {
        String message = "checkpoint " + file + ": byte " + offset + ": " + reason;
        return new UncheckedIOException(message, new IOException(message));
    }

    private static String printable(byte[] mark) {
        return new String(mark, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "?");
    }

    private int count() {
        int count = bytes.getInt();
        if (count < 0 || count > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    private String text() {
        byte[] text = new byte[count()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private List<EpochResult> epochs() {
        int count = count();
        List<EpochResult> epochs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            epochs.add(new EpochResult(
                    bytes.getInt(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble()));
        }
        return epochs;
    }

    private List<Tensor> tensors() {
        int count = count();
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] dims = new int[count()];
            for (int axis = 0; axis < dims.length; axis++) {
                dims[axis] = bytes.getInt();
            }
            Shape shape = Shape.of(dims);
            if ((long) shape.size() * Float.BYTES > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            Tensor tensor = Tensor.zeros(shape);
            bytes.asFloatBuffer().get(tensor.data());
            bytes.position(bytes.position() + shape.size() * Float.BYTES);
            tensors.add(tensor);
        }
        return tensors;
    }

    static void write(Checkpoint checkpoint, Path file) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            write(checkpoint, new DataOutputStream(body));
            int length = HEADER + body.size() + Integer.BYTES;
            ByteBuffer all = ByteBuffer.allocate(length)
                    .put(MARK)
                    .putInt(VERSION)
                    .putLong(length)
                    .put(body.toByteArray());
            all.putInt(checksum(all.array(), all.position())).flip();
            replace(file.toAbsolutePath(), all);
        } catch (IOException e) {
            throw new UncheckedIOException("checkpoint " + file + ": cannot be written: " + e, e);
        }
    }

    private static void write(Checkpoint checkpoint, DataOutputStream out) throws IOException {
        write(checkpoint.network(), out);
        write(checkpoint.settings(), out);
        out.writeLong(checkpoint.seed());
        out.writeInt(checkpoint.epochs().size());
        for (EpochResult epoch : checkpoint.epochs()) {
            out.writeInt(epoch.epoch());
            out.writeDouble(epoch.trainLoss());
            out.writeDouble(epoch.trainAccuracy());
            out.writeDouble(epoch.testLoss());
            out.writeDouble(epoch.testAccuracy());
            out.writeDouble(epoch.learningRate());
            out.writeDouble(epoch.imagesPerSecond());
            out.writeDouble(epoch.seconds());
        }
        out.writeLong(checkpoint.optimizerSteps());
        write(checkpoint.weights(), out);
        write(checkpoint.memory(), out);
        write(checkpoint.bestWeights(), out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static void write(List<Tensor> tensors, DataOutputStream out) throws IOException {
        out.writeInt(tensors.size());
        for (Tensor tensor : tensors) {
            out.writeInt(tensor.shape().rank());
            for (int dim : tensor.shape().dims()) {
                out.writeInt(dim);
            }
            ByteBuffer values = ByteBuffer.allocate(tensor.shape().size() * Float.BYTES);
            values.asFloatBuffer().put(tensor.data());
            out.write(values.array());
        }
    }

    /** Writes beside the target and renames, so that a reader sees the old file or the new one, never a part. */
    private static void replace(Path file, ByteBuffer content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static int checksum(byte[] content, int length) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, length);
        return (int) crc.getValue();
    }
}
