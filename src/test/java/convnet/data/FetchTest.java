package convnet.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {
    @RegisterExtension
    final Properties properties = new Properties();

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void ownCache() {
        cache = folder.resolve("cache");
        properties.set("convnet.cache", cache);
    }

    @Test
    void copiesAFolderThatHoldsTheSet() throws IOException {
        Path given = IdxFiles.writeSet(folder.resolve("given/mnist"));
        List<String> lines = new ArrayList<>();
        assertEquals(
                cache.resolve("mnist"),
                Fetch.of(Source.MNIST).notice(lines::add).from(given.getParent()));
        assertEquals(4, lines.size());
        assertEquals("train-images-idx3-ubyte.gz: copied", lines.get(0));
        assertTrue(Loader.holds(Source.MNIST, cache.resolve("mnist")));
    }

    @Test
    void rejectsAFolderWithoutTheSet() {
        DataException problem =
                assertThrows(DataException.class, () -> Fetch.of(Source.MNIST).from(folder));
        assertEquals(
                "data: " + folder + " holds no MNIST; expected train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz,"
                        + " t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte.gz or the unpacked files, there or in"
                        + " mnist/ below it",
                problem.getMessage());
    }

    @Test
    void copiesNothingThatIsDamaged() throws IOException {
        Path given = IdxFiles.writeSet(folder.resolve("given"));
        Files.write(given.resolve("t10k-labels-idx1-ubyte.gz"), IdxFiles.gzip(IdxFiles.labels(9)));
        assertThrows(DataException.class, () -> Fetch.of(Source.MNIST).from(given));
        assertFalse(Files.exists(cache.resolve("mnist")));
    }

    @Test
    void takesCifarOutOfItsArchive() throws IOException {
        Path archive = folder.resolve("cifar-10-binary.tar.gz");
        Files.write(archive, IdxFiles.gzip(cifarArchive()));
        Path unpacked = Fetch.of(Source.CIFAR10).from(folder);
        assertEquals(
                "[data_batch_1.bin, test_batch.bin]",
                Loader.files(Source.CIFAR10, unpacked).stream()
                        .map(Path::getFileName)
                        .toList()
                        .toString());
        assertFalse(Files.exists(unpacked.resolve("readme.html")));
    }

    @Test
    void rejectsADamagedArchive() throws IOException {
        byte[] tar = cifarArchive();
        tar[3] ^= 1;
        Path archive = folder.resolve("cifar-10-binary.tar.gz");
        Files.write(archive, IdxFiles.gzip(tar));
        DataException problem =
                assertThrows(DataException.class, () -> Fetch.of(Source.CIFAR10).from(folder));
        assertEquals(
                archive + ": byte 0: the checksum of the tar header is wrong; replace the file, or delete it and run"
                        + " ./course data",
                problem.getMessage());
    }

    @Test
    void saysSoonThatNoMirrorAnswers() {
        // Port 9 of this machine: nobody listens.
        String nobody = "http://localhost:9/";
        DataException problem = assertThrows(DataException.class, () -> Fetch.of(Source.MNIST)
                .mirrors(List.of(nobody))
                .patience(Duration.ofSeconds(2))
                .download());
        assertEquals(
                "download: no mirror of MNIST answers (http://localhost:9/: Connection refused); check the network, or run:"
                        + " ./course data mnist --from DIR, with a folder that holds its files",
                problem.getMessage());
    }

    @Test
    void replacesWrongBytesInTheCache() throws IOException {
        IdxFiles.writeSet(cache.resolve("mnist"));
        try (FileServer server = new FileServer()) {
            assertThrows(DataException.class, () -> Fetch.of(Source.MNIST)
                    .mirrors(List.of(server.address()))
                    .download());
            assertEquals(List.of("/train-images-idx3-ubyte.gz"), server.requests);
        }
        assertFalse(Files.exists(cache.resolve("mnist/train-images-idx3-ubyte.gz")));
    }

    private static byte[] cifarArchive() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        entry(tar, "cifar-10-batches-bin/", '5', new byte[0]);
        entry(tar, "cifar-10-batches-bin/readme.html", '0', new byte[700]);
        entry(tar, "cifar-10-batches-bin/data_batch_1.bin", '0', new byte[10_000 * 3073]);
        entry(tar, "cifar-10-batches-bin/test_batch.bin", '0', new byte[10_000 * 3073]);
        tar.write(new byte[1024]);
        return tar.toByteArray();
    }

    private static void entry(ByteArrayOutputStream tar, String name, char kind, byte[] bytes) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format("%011o", bytes.length));
        put(header, 148, " ".repeat(8));
        header[156] = (byte) kind;
        int sum = 0;
        for (byte b : header) {
            sum += b & 255;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        tar.write(header);
        tar.write(bytes);
        tar.write(new byte[(512 - bytes.length % 512) % 512]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
