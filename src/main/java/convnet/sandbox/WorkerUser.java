package convnet.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A user of a number that nobody else has, for one worker of a grader that is root: such a worker can neither change the
 * grader's files nor end its processes, and those of no other worker.
 */
record WorkerUser(int id) {
    /** The range from which services take users that exist only while they run. */
    private static final int FIRST = 61_184;

    private static final int LAST = 65_519;
    private static final Random RANDOM = new SecureRandom();
    private static final Set<Integer> TAKEN = new HashSet<>();
    private static final List<String> SHARED = List.of("/tmp", "/var/tmp", "/dev/shm", "/run/lock");

    /** Whether this process may start others as other users; whether they then work is to be tried. */
    static boolean possible() {
        return owner(Path.of("/proc/self")) == 0 && new File("/usr/bin/setpriv").canExecute();
    }

    /** One that nobody has: not the list of users, no process, no worker of this grader. */
    static WorkerUser take() throws IOException {
        synchronized (TAKEN) {
            Set<Integer> used = new HashSet<>(TAKEN);
            used.addAll(listed());
            processes().forEach(process -> used.add(owner(process)));
            int number = LAST - FIRST + 1;
            int offset = RANDOM.nextInt(number);
            for (int i = 0; i < number; i++) {
                int id = FIRST + (offset + i) % number;
                if (!used.contains(id)) {
                    TAKEN.add(id);
                    return new WorkerUser(id);
                }
            }
        }
        throw new IOException("no free user id");
    }

    /** The numbers of those whose workers have not ended. */
    static Set<Integer> taken() {
        synchronized (TAKEN) {
            return Set.copyOf(TAKEN);
        }
    }

    private static Set<Integer> listed() throws IOException {
        Set<Integer> ids = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
            String[] fields = line.split(":");
            if (fields.length > 2 && fields[2].matches("\\d{1,9}")) {
                ids.add(Integer.parseInt(fields[2]));
            }
        }
        return ids;
    }

    private static List<Path> processes() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList();
        }
    }

    /** The words before a command that make it this user's; it ends with the grader. */
    List<String> command() {
        return List.of(
                "/usr/bin/setpriv",
                "--reuid=" + id,
                "--regid=" + id,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all",
                "--pdeathsig",
                "KILL",
                "--");
    }

    void own(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
    }

    /** Ends its processes, wherever they went, deletes what it left where everybody may write, and gives the number back. */
    void end() {
        try {
            for (Path process : processes()) {
                if (owner(process) == id) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
            }
            for (String folder : SHARED) {
                sweep(Path.of(folder));
            }
        } catch (IOException e) {
            // what cannot be found stays
        }
        synchronized (TAKEN) {
            TAKEN.remove(id);
        }
    }

    private void sweep(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, entry -> owner(entry) == id)) {
            for (Path entry : entries) {
                Removal.delete(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // no such folder here
        }
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return -1; // gone meanwhile, or a system without such numbers
        }
    }
}
