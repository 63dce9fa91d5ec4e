package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerHomeTest {
    @TempDir
    Path temporary;

    @Test
    void aClosedHomeLeavesNothing() throws IOException {
        WorkerHome home = WorkerHome.create(List.of(), temporary);
        Files.writeString(home.workFolder().resolve("answer"), "42");
        home.close();
        assertEquals(List.of(), names());
    }

    @Test
    void whatAGraderLeftThatIsGoneIsCleared() throws IOException {
        Path left = Files.createDirectories(temporary.resolve("convnet-worker1/classes/deep"));
        Files.writeString(left.resolve("answer"), "42");
        Files.createFile(temporary.resolve("convnet-worker1/grader.lock"));
        Files.createDirectory(temporary.resolve("convnet-worker1/convnet-trash3"));
        try (WorkerHome home = WorkerHome.create(List.of(), temporary)) {
            assertEquals(List.of(home.folder().getFileName().toString()), names());
        }
    }

    @Test
    void anotherGraderOfThisProcessKeepsItsFolder() throws IOException {
        try (WorkerHome first = WorkerHome.create(List.of(), temporary)) {
            WorkerHome.create(List.of(), temporary).close();
            WorkerHome.create(List.of(), temporary).close();
            assertTrue(Files.exists(first.code().file()), names().toString());
            assertEquals(1, names().size());
        }
    }

    @Test
    void foldersWithoutALockAndOtherFilesStay() throws IOException {
        Files.createDirectory(temporary.resolve("convnet-worker7"));
        Files.createFile(Files.createDirectory(temporary.resolve("notes")).resolve("grader.lock"));
        WorkerHome.create(List.of(), temporary).close();
        assertEquals(List.of("convnet-worker7", "notes"), names());
    }

    @Test
    void noSymbolicLinkIsFollowed() throws IOException {
        Path precious = Files.createDirectory(temporary.resolve("precious"));
        Files.createFile(precious.resolve("thesis"));
        Path left = Files.createDirectory(temporary.resolve("convnet-worker1"));
        Files.createFile(left.resolve("grader.lock"));
        Files.createSymbolicLink(left.resolve("inside"), precious);
        Files.createSymbolicLink(left.resolve("file"), precious.resolve("thesis"));
        Files.createFile(precious.resolve("grader.lock"));
        Files.createSymbolicLink(temporary.resolve("convnet-worker2"), precious);
        Path third = Files.createDirectory(temporary.resolve("convnet-worker3"));
        Files.createSymbolicLink(third.resolve("grader.lock"), precious.resolve("thesis"));
        WorkerHome.create(List.of(), temporary).close();
        assertTrue(Files.exists(precious.resolve("thesis")));
        assertTrue(Files.exists(third));
        assertFalse(Files.exists(left));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
