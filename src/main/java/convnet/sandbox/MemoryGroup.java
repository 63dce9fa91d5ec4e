package convnet.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A control group of Linux for one worker: whatever kind of memory its processes take, it counts. */
final class MemoryGroup implements AutoCloseable {
    /** A shell's words with which it enters the group whose file of processes is its name, and forgets what it set itself. */
    static final String ENTER = "echo 0 > \"$0\" || exit 71; unset PWD OLDPWD SHLVL _; ";

    private static final int MOST_TRIES = 50;

    /** Linux has two kinds of groups. */
    enum Version {
        FIRST("memory.oom_control", Map.of("memory.limit_in_bytes", true, "memory.memsw.limit_in_bytes", false)),
        SECOND("memory.events", Map.of("memory.max", true, "memory.swap.max", false));

        private final String events;
        /** The files of limits, and whether a group is none without. */
        private final Map<String, Boolean> limits;

        Version(String events, Map<String, Boolean> limits) {
            this.events = events;
            this.limits = limits;
        }
    }

    private final Path folder;
    private final Version version;

    private MemoryGroup(Path folder, Version version) {
        this.folder = folder;
        this.version = version;
    }

    static MemoryGroup create(Path folder, Version version, long bytes) throws IOException {
        Files.createDirectory(folder);
        MemoryGroup group = new MemoryGroup(folder, version);
        try {
            for (boolean needed : new boolean[] {true, false}) { // the bound with swap is at least the one without
                for (Map.Entry<String, Boolean> limit : version.limits.entrySet()) {
                    if (limit.getValue() == needed && (needed || Files.exists(folder.resolve(limit.getKey())))) {
                        group.write(limit.getKey(), limit.getKey().contains("swap.max") ? 0 : bytes);
                    }
                }
            }
            return group;
        } catch (IOException e) {
            group.close();
            throw e;
        }
    }

    private void write(String file, long value) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            throw new IOException(path + " does not exist"); // or it would be made where the group is a plain folder
        }
        Files.writeString(path, Long.toString(value));
    }

    /** The file to which a process writes to be in the group. */
    String processes() {
        return folder.resolve("cgroup.procs").toString();
    }

    /** Whether the system ended one of its processes because the group was full. */
    boolean overflowed() {
        try {
            return Files.readString(folder.resolve(version.events))
                    .lines()
                    .anyMatch(line -> line.matches("oom_kill [1-9]\\d*"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes the group; its last processes may take a moment to go. */
    @Override
    public void close() {
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                Files.deleteIfExists(folder);
                return;
            } catch (IOException e) {
                if (!pause()) {
                    return;
                }
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(10);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
