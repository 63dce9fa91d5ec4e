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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that students get: the project without solutions, hidden checks and tests. The same project gives the same
 * bytes, on every machine and at every hour.
 */
public final class StudentPackage {
    private static final String FOLDER = "convnet-course";
    private static final List<String> CONTENT = List.of(
            ".gitignore",
            "LICENSE",
            "README.md",
            "course",
            "course.cmd",
            "exercises",
            "notebooks",
            "pom.xml",
            "src/main");
    private static final List<String> EXECUTABLE = List.of("course");
    private static final int DIRECTORY_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final byte UNIX = 3;
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private StudentPackage() {}

    /**
     * Writes the package, whole or not at all, and returns the number of its files.
     *
     * @param root   the project's folder
     * @param sheets the sheets of a quiz, by name, instead of the one that lies open in the project
     * @param zip    the file to write
     */
    public static int write(Path root, Map<String, String> sheets, Path zip) {
        try {
            Path folder = zip.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, ".release");
            try {
                Path file = half.resolve("package.zip");
                int files = fill(root, sheets, file);
                Files.move(file, zip, StandardCopyOption.REPLACE_EXISTING);
                return files;
            } finally {
                Files.deleteIfExists(half.resolve("package.zip"));
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("release: " + zip + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static int fill(Path root, Map<String, String> sheets, Path zip) throws IOException {
        SortedSet<String> names = new TreeSet<>(files(root));
        if (!sheets.isEmpty()) {
            names.removeIf(name -> name.startsWith(ReleaseFiles.SHEETS));
            names.addAll(sheets.keySet());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            // Stored, because compressed bytes differ between versions of zlib.
            out.setMethod(ZipOutputStream.STORED);
            for (String name : names) {
                byte[] content = sheets.containsKey(name)
                        ? sheets.get(name).getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(root.resolve(name));
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(FOLDER + "/" + name);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        Files.write(zip, withModes(bytes.toByteArray()));
        return names.size();
    }

    /**
     * Java's zip files do not say which file is executable. So the central directory is completed: each entry gets Unix
     * as its system (byte 5) and the file's mode in the upper half of its external attributes (bytes 38 to 41).
     */
    private static byte[] withModes(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int at = bytes.getInt(end + 16);
        for (int entries = bytes.getShort(end + 10) & 0xFFFF; entries > 0; entries--) {
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            String name = new String(zip, at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
            boolean executable = EXECUTABLE.contains(name.substring(FOLDER.length() + 1));
            bytes.put(at + 5, UNIX);
            bytes.putInt(at + 38, (executable ? 0100755 : 0100644) << 16);
            at += DIRECTORY_LENGTH + nameLength + (bytes.getShort(at + 30) & 0xFFFF);
        }
        return zip;
    }

    /** The names of the files that students get, with slashes, sorted. */
    static List<String> files(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String part : CONTENT) {
            if (!Files.exists(root.resolve(part))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.contains("/.") && !name.endsWith("~"))
                        .forEach(names::add);
            }
        }
        names.sort(null);
        return names;
    }
}
