package convnet.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.tensor.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    private final Checkpoint checkpoint = new Checkpoint(
            "sequential(linear(3, 2)) with weight (2, 3)",
            "sgd(0.1f), batch 2",
            7,
            List.of(HistoryTest.epoch(1, 0.4, 0.9), HistoryTest.epoch(2, 0.3, 0.95)),
            42,
            List.of(Tensor.of(new float[][] {{1, 2, 3}, {-4, 5.5f, Float.MIN_VALUE}})),
            List.of(Tensor.of(new float[] {0.1f}), Tensor.zeros(2, 1, 2)),
            List.of());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeOne() {
        file = folder.resolve("net.checkpoint");
        checkpoint.write(file);
    }

    @Test
    void readsBackWhatWasWritten() {
        Checkpoint read = Checkpoint.read(file);
        assertEquals(checkpoint.network(), read.network());
        assertEquals(checkpoint.settings(), read.settings());
        assertEquals(7, read.seed());
        assertEquals(checkpoint.epochs(), read.epochs());
        assertEquals(2, read.epoch());
        assertEquals(42, read.optimizerSteps());
        assertEquals(checkpoint.weights().get(0).shape(), read.weights().get(0).shape());
        assertArrayEquals(
                checkpoint.weights().get(0).data(), read.weights().get(0).data());
        assertEquals(checkpoint.memory().get(1).shape(), read.memory().get(1).shape());
        assertEquals(List.of(), read.bestWeights());
    }

    @Test
    void replacesAnOlderFileAndLeavesNothingBeside() throws IOException {
        checkpoint.write(file);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void makesTheFolder() {
        Path deep = folder.resolve("new/folder/net.checkpoint");
        checkpoint.write(deep);
        assertEquals(2, Checkpoint.read(deep).epoch());
    }

    @Test
    void failedWriteKeepsTheOldFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.createDirectory(folder.resolve("net.checkpoint.part"));
        assertThrows(UncheckedIOException.class, () -> checkpoint.write(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void rejectsAMissingFile() {
        Path missing = folder.resolve("none");
        refuses("checkpoint " + missing + ": there is no such file; start the training without resuming", missing);
        assertFalse(Files.exists(missing));
    }

    @Test
    void rejectsAForeignFile() throws IOException {
        Files.writeString(file, "Hello world, this is a text of mine.");
        refuses(
                "checkpoint " + file + ": byte 0: expected the mark \"CONVNET1\", but found \"Hello wo\"; "
                        + "this is no checkpoint, choose a file that a training has written",
                file);
        Files.write(file, new byte[0]);
        refuses(
                "checkpoint " + file + ": byte 0: expected the mark \"CONVNET1\", but found \"\"; "
                        + "this is no checkpoint, choose a file that a training has written",
                file);
    }

    @Test
    void rejectsAnotherVersion() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[11] = 9;
        Files.write(file, bytes);
        refuses(
                "checkpoint " + file + ": byte 8: expected format version 1, but found 9; "
                        + "read it with the version of the course that wrote it",
                file);
    }

    @Test
    void rejectsATruncatedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 100));
        refuses(
                "checkpoint " + file + ": byte 100: expected " + bytes.length + " bytes, but the file has 100; "
                        + "the file is damaged, use another checkpoint or train anew",
                file);
        Files.write(file, Arrays.copyOf(bytes, 10));
        refuses(
                "checkpoint " + file + ": byte 10: the file ends inside its header; "
                        + "the file is damaged, use another checkpoint or train anew",
                file);
    }

    @Test
    void rejectsAFlippedBit() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 20; i < bytes.length; i += 13) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 4;
            Files.write(file, flipped);
            String message = assertThrows(UncheckedIOException.class, () -> Checkpoint.read(file))
                    .getMessage();
            assertEquals(
                    "checkpoint " + file + ": byte " + (bytes.length - 4) + ": expected the checksum",
                    message.substring(0, message.indexOf("checksum") + 8));
        }
    }

    @Test
    void rejectsContentThatDoesNotFitTogether() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // The first text's length, with a checksum that agrees.
        ByteBuffer.wrap(bytes).putInt(20, 1 << 30);
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) crc.getValue());
        Files.write(file, bytes);
        refuses(
                "checkpoint " + file + ": byte 24: the content does not fit together; "
                        + "the file is damaged, use another checkpoint or train anew",
                file);
    }

    private static void refuses(String message, Path file) {
        assertEquals(
                message,
                assertThrows(UncheckedIOException.class, () -> Checkpoint.read(file))
                        .getMessage());
    }
}
