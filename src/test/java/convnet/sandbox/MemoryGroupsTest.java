package convnet.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryGroupsTest {
    @TempDir
    Path folder;

    private List<Path> candidates(String own, String mounts) {
        return MemoryGroups.candidates(own, mounts).stream()
                .map(MemoryGroups::parent)
                .toList();
    }

    @Test
    void groupsOfTheFirstKindLieBelowTheOwnOne() {
        String mounts =
                """
                24 30 0:22 / /proc rw,relatime shared:12 - proc proc rw
                35 30 0:30 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu,cpuacct
                38 30 0:33 / /sys/fs/cgroup/memory rw,nosuid,relatime shared:17 - cgroup cgroup rw,memory
                """;
        String own = "9:cpu,cpuacct:/other\n4:memory:/school/grader\n0::/\n";
        assertEquals(List.of(Path.of("/sys/fs/cgroup/memory/school/grader")), candidates(own, mounts));
    }

    @Test
    void groupsOfTheSecondKindLieBelowTheOwnOneOrBesideIt() {
        String mounts = "29 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n";
        String own = "0::/user.slice/user@1000.service/app.slice/run.scope\n";
        Path app = Path.of("/sys/fs/cgroup/user.slice/user@1000.service/app.slice");
        assertEquals(List.of(app.resolve("run.scope"), app), candidates(own, mounts));
    }

    @Test
    void aContainerSeesItsOwnGroupAsTheRoot() {
        String mounts = "38 30 0:33 /docker/ab12 /sys/fs/cgroup/memory ro,nosuid - cgroup cgroup rw,memory\n";
        assertEquals(List.of(Path.of("/sys/fs/cgroup/memory/")), candidates("4:memory:/docker/ab12\n", mounts));
    }

    @Test
    void aFolderThatIsNoGroupIsNotTakenForOneAndKeepsNothing() throws IOException {
        String mounts = "29 23 0:26 / " + folder + " rw - cgroup2 cgroup2 rw\n";
        Files.createDirectory(folder.resolve("own"));
        assertTrue(MemoryGroups.find("0::/own\n", mounts).isEmpty());
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of(folder, folder.resolve("own")), all.toList());
        }
    }
}
