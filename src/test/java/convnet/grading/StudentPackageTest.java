package convnet.grading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentPackageTest {
    @TempDir
    Path folder;

    private Path project() throws IOException {
        Path root = folder.resolve("project");
        for (String name : List.of(
                "README.md",
                "course",
                "pom.xml",
                "exercises/02.ipynb",
                "exercises/.ipynb_checkpoints/02.ipynb",
                "solutions/02.ipynb",
                "solutions/lesson02/corr2d/Corr2d.java",
                "solutions/lesson02/corr2d/mistakes.txt",
                "solutions/lesson02/corr2d/zh.properties",
                "solutions/lesson02/corr2d/hidden/Corr2dSolution.java",
                "solutions/lesson02/corr2d/hidden/zh.properties",
                "solutions/lesson07/hidden/Stacks.java",
                "solutions/lesson14/Disproof.java",
                "src/main/java/A.java",
                "src/test/java/ATest.java",
                "target/classes/A.class",
                "target/classes/lesson02/corr2d/Corr2d.class",
                "target/classes/lesson02/corr2d/misconceptions.json")) {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), "content of " + name);
        }
        return root;
    }

    @Test
    void studentsGetNoSolutionsAndNoTests() throws IOException {
        Path zip = folder.resolve("course.zip");
        assertEquals(9, StudentPackage.write(project(), Map.of(), zip));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<String> names = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "convnet-course/README.md",
                            "convnet-course/course",
                            "convnet-course/exercises/02.ipynb",
                            "convnet-course/pom.xml",
                            "convnet-course/src/main/java/A.java",
                            "convnet-course/src/main/java/lesson02/corr2d/Corr2d.java",
                            "convnet-course/src/main/java/lesson14/Disproof.java",
                            "convnet-course/src/main/resources/lesson02/corr2d/misconceptions.json",
                            "convnet-course/src/main/resources/lesson02/corr2d/zh.properties"),
                    names);
        }
    }

    @Test
    void launcherIsExecutable() throws IOException {
        Path zip = folder.resolve("course.zip");
        StudentPackage.write(project(), Map.of(), zip);
        URI address = URI.create("jar:" + zip.toUri());
        try (FileSystem content = FileSystems.newFileSystem(address, Map.of("enablePosixFileAttributes", "true"))) {
            Path root = content.getPath("convnet-course");
            assertEquals(
                    "rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("course"))));
            assertEquals(
                    "rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("pom.xml"))));
        }
    }

    @Test
    void sameProjectGivesTheSameBytesAtEveryHourInEveryZone() throws IOException {
        Path root = project();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            StudentPackage.write(root, Map.of(), folder.resolve("a.zip"));
            Files.setLastModifiedTime(root.resolve("course"), FileTime.fromMillis(0));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            StudentPackage.write(root, Map.of(), folder.resolve("b.zip"));
        } finally {
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.zip")), Files.readAllBytes(folder.resolve("b.zip")));
    }

    @Test
    void packageIsWrittenWholeOrNotAtAll() throws IOException {
        Path root = project();
        Path taken = Files.createDirectories(folder.resolve("taken.zip"));
        Files.writeString(taken.resolve("x"), "x");
        String problem = assertThrows(UncheckedIOException.class, () -> StudentPackage.write(root, Map.of(), taken))
                .getMessage();
        assertEquals("release: " + taken + " cannot be written", problem.replaceFirst(": [^:]*$", ""));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("project", "taken.zip"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
