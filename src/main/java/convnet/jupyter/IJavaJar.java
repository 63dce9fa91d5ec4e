package convnet.jupyter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds IJava's jar: as it is, or inside a release's zip. */
public final class IJavaJar {
    private static final String NAME = "ijava-.*\\.jar";

    private IJavaJar() {}

    /**
     * The jar that a file holds: the file itself, or the {@code ijava-*.jar} of a release's zip, unpacked into a folder.
     *
     * @throws KernelException if the file is neither
     */
    public static Path in(Path file, Path unpackInto) {
        if (!Files.isRegularFile(file)) {
            throw new KernelException("kernel ijava: no file " + file
                    + "; --from expects ijava-1.3.0.jar or the zip of an IJava release");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("io/github/spencerpark/ijava/IJava.class") != null) {
                return file.toAbsolutePath();
            }
            ZipEntry jar = zip.stream()
                    .filter(entry ->
                            Path.of(entry.getName()).getFileName().toString().matches(NAME))
                    .findFirst()
                    .orElseThrow(() -> new KernelException("kernel ijava: " + file
                            + " holds neither IJava's classes nor an ijava-*.jar; --from expects ijava-1.3.0.jar or the zip of"
                            + " an IJava release"));
            return unpack(zip, jar, unpackInto);
        } catch (IOException e) {
            throw new KernelException(
                    "kernel ijava: " + file + " is neither a jar nor a zip (" + e.getMessage()
                            + "); --from expects ijava-1.3.0.jar or the zip of an IJava release",
                    e);
        }
    }

    static boolean isOne(Path file) {
        return file.getFileName().toString().matches(NAME);
    }

    private static Path unpack(ZipFile zip, ZipEntry entry, Path folder) {
        Path jar = folder.resolve(Path.of(entry.getName()).getFileName().toString());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "ijava", ".part");
            Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, jar, StandardCopyOption.REPLACE_EXISTING);
            return jar.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("kernel ijava: cannot unpack " + jar + ": " + e.getMessage(), e);
        }
    }
}
