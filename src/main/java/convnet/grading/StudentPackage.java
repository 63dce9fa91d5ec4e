package convnet.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private StudentPackage() {}

    /**
     * Writes the package, whole or not at all, and returns the number of its files.
     *
     * @param root the project's folder
     * @param zip  the file to write
     */
    public static int write(Path root, Path zip) {
        try {
            Path folder = zip.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path half = Files.createTempDirectory(folder, ".release");
            try {
                Path file = half.resolve("package.zip");
                int files = fill(root, file);
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

    private static int fill(Path root, Path zip) throws IOException {
        // Stored, because compressed bytes differ between versions of zlib; without the zone-dependent time fields.
        Map<String, Object> options = Map.of(
                "create", "true",
                "compressionMethod", "STORED",
                "enablePosixFileAttributes", "true",
                "zipinfo-time", "false");
        List<String> names = files(root);
        try (FileSystem target = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
            for (String name : names) {
                Path entry = target.getPath(FOLDER, name);
                Files.createDirectories(entry.getParent());
                Files.write(entry, Files.readAllBytes(root.resolve(name)));
                Files.setPosixFilePermissions(
                        entry, PosixFilePermissions.fromString(EXECUTABLE.contains(name) ? "rwxr-xr-x" : "rw-r--r--"));
            }
            stamp(target.getPath(FOLDER));
        }
        return names.size();
    }

    private static void stamp(Path folder) throws IOException {
        FileTime time = FileTime.from(TIME.atZone(ZoneId.systemDefault()).toInstant());
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, time, time);
                if (Files.isDirectory(entry)) {
                    Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
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
