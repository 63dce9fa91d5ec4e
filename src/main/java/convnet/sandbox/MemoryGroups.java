package convnet.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where this grader may make control groups of Linux, which bound all memory of the processes in them: below its own group,
 * or beside it.
 */
final class MemoryGroups {
    private static final String PREFIX = "convnet-";
    private static final AtomicInteger COUNT = new AtomicInteger();
    /** A line of mountinfo: root of the mount, its place, and after a dash type, source and options. */
    private static final Pattern MOUNT = Pattern.compile("\\S+ \\S+ \\S+ (\\S+) (\\S+) .*?- (cgroup2?) \\S+ (\\S+)");

    private final Path parent;
    private final MemoryGroup.Version version;

    private MemoryGroups(Path parent, MemoryGroup.Version version) {
        this.parent = parent;
        this.version = version;
    }

    /** Empty where no group can be made, found out by trying. */
    static Optional<MemoryGroups> find() {
        try {
            return find(
                    Files.readString(Path.of("/proc/self/cgroup")), Files.readString(Path.of("/proc/self/mountinfo")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** @param own the groups of this process, as Linux lists them; {@code mounts} likewise */
    static Optional<MemoryGroups> find(String own, String mounts) {
        return candidates(own, mounts).stream().filter(MemoryGroups::works).findFirst();
    }

    static List<MemoryGroups> candidates(String own, String mounts) {
        List<MemoryGroups> all = new ArrayList<>();
        for (String mount : mounts.lines().toList()) {
            Matcher fields = MOUNT.matcher(mount);
            if (!fields.matches()) {
                continue;
            }
            boolean second = fields.group(3).equals("cgroup2");
            if (!second && !List.of(fields.group(4).split(",")).contains("memory")) {
                continue;
            }
            MemoryGroup.Version version = second ? MemoryGroup.Version.SECOND : MemoryGroup.Version.FIRST;
            for (String line : own.lines().toList()) {
                String[] parts = line.split(":", 3);
                if (second ? parts[0].equals("0") : List.of(parts[1].split(",")).contains("memory")) {
                    Path group = Path.of(fields.group(2)).resolve(inside(fields.group(1), parts[2]));
                    all.add(new MemoryGroups(group, version));
                    if (second) {
                        all.add(new MemoryGroups(
                                group.getParent(), version)); // a group with processes shares nothing out
                    }
                }
            }
        }
        return all;
    }

    private static String inside(String root, String path) {
        String below = path.startsWith(root) ? path.substring(root.length()) : path;
        return below.startsWith("/") ? below.substring(1) : below;
    }

    Path parent() {
        return parent;
    }

    /** The groups that this process made and that are still there. */
    List<Path> left() throws IOException {
        String own = PREFIX + ProcessHandle.current().pid() + "-*";
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, own)) {
            List<Path> all = new ArrayList<>();
            groups.forEach(all::add);
            return all;
        }
    }

    private boolean works() {
        clear();
        try (MemoryGroup group = create()) {
            Process moved = new ProcessBuilder("/bin/sh", "-c", MemoryGroup.ENTER + "exit 0", group.processes())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return moved.waitFor(10, TimeUnit.SECONDS) && moved.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Removes the groups of graders that are gone. */
    private void clear() {
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(parent, PREFIX + "*-*")) {
            for (Path group : groups) {
                String pid = group.getFileName().toString().split("-")[1];
                if (pid.matches("\\d{1,9}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Files.deleteIfExists(group);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what cannot be removed is in use or another user's
        }
    }

    /** A new group for one worker. */
    MemoryGroup create() throws IOException {
        Path folder = parent.resolve(PREFIX + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet());
        return MemoryGroup.create(folder, version, CallClock.Bounds.WORKER.whole());
    }
}
