package convnet.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.data.Source.RemoteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    private final byte[] content = new byte[300_000];
    private final List<Long> progress = new ArrayList<>();

    @TempDir
    Path folder;

    private FileServer server;
    private RemoteFile file;

    @BeforeEach
    void prepare(@TempDir Path other) throws IOException {
        new Random(1).nextBytes(content);
        server = new FileServer().with("set.gz", content);
        file = RemoteFile.sha256(
                "set.gz", Download.Digest.of(Files.write(other.resolve("set.gz"), content), "SHA-256"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesTellsProgressAndLeavesNoUnfinishedFile() throws IOException {
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
        assertEquals(List.of("set.gz"), names());
        assertEquals(content.length, progress.get(progress.size() - 1));
    }

    @Test
    void goesOnWhereAnEarlierDownloadStopped() throws IOException {
        Files.write(folder.resolve("set.gz.part"), Arrays.copyOf(content, 100_000));
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
        assertEquals(List.of("/set.gz bytes=100000-"), server.requests);
    }

    @Test
    void startsAgainWhereTheServerGivesOnlyWholeFiles() throws IOException {
        server.withoutRanges();
        Files.write(folder.resolve("set.gz.part"), Arrays.copyOf(content, 100_000));
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
    }

    @Test
    void startsAgainWhenTheUnfinishedFileIsOfAnotherKind() throws IOException {
        Files.write(folder.resolve("set.gz.part"), new byte[100_000]);
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
        assertEquals(List.of("/set.gz bytes=100000-", "/set.gz"), server.requests);
    }

    @Test
    void startsAgainWhenTheUnfinishedFileIsTooLong() throws IOException {
        Files.write(folder.resolve("set.gz.part"), new byte[400_000]);
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
    }

    @Test
    void acceptsAnUnfinishedFileThatIsWhole() throws IOException {
        Files.write(folder.resolve("set.gz.part"), content);
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
        assertEquals(List.of("/set.gz bytes=300000-"), server.requests);
    }

    @Test
    void goesOnAfterACutConnection() throws IOException {
        server.cutting(2);
        download(server.address());
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
        assertEquals(List.of("/set.gz", "/set.gz bytes=150000-", "/set.gz bytes=225000-"), server.requests);
    }

    @Test
    void keepsWhatCameWhenTheConnectionIsCutTooOften() throws IOException {
        server.cutting(100);
        DataException problem = assertThrows(DataException.class, () -> download(server.address()));
        assertEquals(
                "download: no mirror gave set.gz: " + server.address()
                        + "set.gz: the connection was cut after 281,250 of 300,000 bytes. Run the command again to go on"
                        + " where it stopped, or pass a folder that holds the file with --from",
                problem.getMessage());
        assertEquals(List.of("set.gz.part"), names());
        assertEquals(281_250, Files.size(folder.resolve("set.gz.part")));
    }

    @Test
    void triesTheNextMirrorWhenTheFirstHasNoSuchFile() throws IOException {
        try (FileServer empty = new FileServer()) {
            download(empty.address(), server.address());
        }
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
    }

    @Test
    void triesTheNextMirrorWhenTheFirstGivesOtherBytes() throws IOException {
        try (FileServer wrong = new FileServer().with("set.gz", new byte[1000])) {
            download(wrong.address(), server.address());
        }
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("set.gz")));
    }

    @Test
    void saysOfEachMirrorWhatWasWrong() throws IOException {
        try (FileServer empty = new FileServer();
                FileServer wrong = new FileServer().with("set.gz", "abc".getBytes())) {
            DataException problem = assertThrows(DataException.class, () -> download(empty.address(), wrong.address()));
            assertEquals(
                    "download: no mirror gave set.gz: " + empty.address() + "set.gz: the server answers 404; "
                            + wrong.address() + "set.gz: SHA-256 " + file.digest() + " expected, but "
                            + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad came. Run the command"
                            + " again to go on where it stopped, or pass a folder that holds the file with --from",
                    problem.getMessage());
        }
        assertFalse(Files.exists(folder.resolve("set.gz")));
    }

    @Test
    void keepsAFileThatIsThere() throws IOException {
        Files.write(folder.resolve("set.gz"), content);
        download(server.address());
        assertEquals(List.of(), server.requests);
        assertEquals(List.of("set.gz"), names());
    }

    @Test
    void silentServersAreGivenUpTogether() throws IOException {
        // A listening socket that nobody serves: connections open, answers never come.
        try (var silent = new java.net.ServerSocket(0, 50, java.net.InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + silent.getLocalPort() + "/";
            long start = System.nanoTime();
            assertEquals(
                    "[Optional[no answer within 0.5 s], Optional.empty, Optional[no answer within 0.5 s]]",
                    Mirrors.ask(List.of(address, server.address(), address), Duration.ofMillis(500)).stream()
                            .map(Mirrors.Answer::problem)
                            .toList()
                            .toString());
            assertTrue(System.nanoTime() - start < 1_500_000_000L, "three servers must be asked at the same time");
        }
    }

    private void download(String... mirrors) {
        Notice notice = new Notice() {
            @Override
            public void line(String text) {}

            @Override
            public void progress(String name, long done, long total) {
                progress.add(done);
            }
        };
        new Download(file, List.of(mirrors), notice).into(folder);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
