package convnet.jupyter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IJavaJarTest {
    private static final String MAIN = "io/github/spencerpark/ijava/IJava.class";

    @TempDir
    private Path folder;

    @Test
    void jarIsTakenWhereItLies() throws IOException {
        Path jar = zip("ijava-1.3.0.jar", MAIN, new byte[0]);
        assertEquals(jar.toAbsolutePath(), IJavaJar.in(jar, folder.resolve("unpacked")));
    }

    @Test
    void releaseZipIsUnpacked() throws IOException {
        byte[] jar = Files.readAllBytes(zip("inner", MAIN, new byte[] {1}));
        Path release = zip("ijava-1.3.0.zip", "java/ijava-1.3.0.jar", jar);
        Path unpacked = IJavaJar.in(release, folder.resolve("unpacked"));
        assertEquals(folder.resolve("unpacked").resolve("ijava-1.3.0.jar"), unpacked);
        assertArrayEquals(jar, Files.readAllBytes(unpacked));
    }

    @Test
    void anotherFileIsASentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertMessage(text, "kernel ijava: " + text + " is neither a jar nor a zip (zip END header not found)");
        Path other = zip("other.zip", "readme", new byte[0]);
        assertMessage(other, "kernel ijava: " + other + " holds neither IJava's classes nor an ijava-*.jar");
        Path gone = folder.resolve("gone.jar");
        assertMessage(gone, "kernel ijava: no file " + gone);
    }

    private void assertMessage(Path file, String start) {
        KernelException e = assertThrows(KernelException.class, () -> IJavaJar.in(file, folder));
        assertEquals(start + "; --from expects ijava-1.3.0.jar or the zip of an IJava release", e.getMessage());
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return file;
    }
}
