package convnet.sandbox;

import java.nio.file.Path;

/**
 * What one worker has for itself, and what is taken back when it ends.
 *
 * @param folder in which it was started and may write
 * @param code   the jar that it was started from
 * @param home   where both are
 * @param user   as whom it runs; null if as the grader
 * @param group  which bounds its memory; null if it is watched
 * @param inside whether it sees a tree of files of its own
 */
record WorkerPlace(Path folder, Path code, WorkerHome home, WorkerUser user, MemoryGroup group, boolean inside)
        implements AutoCloseable {
    /** Whether it wrote more than any answer needs, in its folder or in the one that only it sees. */
    boolean isFull(ProcessHandle process) {
        return DiskUse.tooMuch(inside && process != null ? Path.of("/proc/" + process.pid() + "/root/tmp") : folder);
    }

    /** Whether its code is still what it was when it was started. */
    boolean isIntact() {
        return home.code().isIntact(code);
    }

    boolean overflowed() {
        return group != null && group.overflowed();
    }

    @Override
    public void close() {
        if (user != null) {
            user.end();
        }
        Removal.delete(folder);
        if (group != null) {
            group.close();
        }
    }
}
