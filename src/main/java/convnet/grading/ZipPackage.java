package convnet.grading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of the project's: the same files give the same bytes, on every machine and at every hour. */
public final class ZipPackage {
    private static final int DIRECTORY_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final byte UNIX = 3;
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** The bytes of a file, read when they are written. */
    private interface Content {
        byte[] read() throws IOException;
    }

    private final Map<String, Content> files = new TreeMap<>();
    private final Set<String> executable = new HashSet<>();

    /** Adds a file under a name with slashes. */
    public ZipPackage add(String name, Path file) {
        files.put(name, () -> Files.readAllBytes(file));
        return this;
    }

    /** Adds a text. */
    public ZipPackage add(String name, String text) {
        files.put(name, () -> text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Says that a file is a program. */
    public ZipPackage executable(String name) {
        executable.add(name);
        return this;
    }

    /** Writes the zip file, whole or not at all, and returns the number of its files. */
    public int write(Path zip) {
        try {
            Path folder = zip.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, ".release");
            try {
                Path file = half.resolve("package.zip");
                Files.write(file, withModes(bytes()));
                Files.move(file, zip, StandardCopyOption.REPLACE_EXISTING);
                return files.size();
            } finally {
                Files.deleteIfExists(half.resolve("package.zip"));
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + zip + " cannot be written: " + e.getMessage(), e);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            // Stored, because compressed bytes differ between versions of zlib.
            out.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, Content> file : files.entrySet()) {
                byte[] content = file.getValue().read();
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Java's zip files do not say which file is executable. So the central directory is completed: each entry gets Unix
     * as its system (byte 5) and the file's mode in the upper half of its external attributes (bytes 38 to 41).
     */
    private byte[] withModes(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int at = bytes.getInt(end + 16);
        for (int entries = bytes.getShort(end + 10) & 0xFFFF; entries > 0; entries--) {
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            String name = new String(zip, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
            bytes.put(at + 5, UNIX);
            bytes.putInt(at + 38, (executable.contains(name) ? 0100755 : 0100644) << 16);
            at += DIRECTORY_LENGTH + nameLength + (bytes.getShort(at + 30) & 0xFFFF);
        }
        return zip;
    }
}
