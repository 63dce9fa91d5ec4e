package convnet.sandbox;

/**
 * What keeps a worker from the machine.
 *
 * @param level how much
 * @param means by which
 * @param open  what is not protected, in words; empty if all is
 */
public record Isolation(Level level, Means means, String open) {
    /** From least to most. */
    public enum Level {
        /** A process of its own with limits of its Java machine; on every system. */
        PROCESS,
        /** Limits of the system on time, processes and file sizes as well. */
        LIMITS,
        /** No files, no network, no other process to be seen. */
        FULL
    }

    /** How a worker is started. */
    public enum Means {
        PLAIN,
        PRLIMIT,
        UNSHARE,
        BUBBLEWRAP
    }

    @Override
    public String toString() {
        return level.name().toLowerCase(java.util.Locale.ROOT) + " ("
                + switch (means) {
                    case PLAIN -> "a process with limits of memory and time";
                    case PRLIMIT -> "a process with prlimit";
                    case UNSHARE -> "namespaces by unshare, no capabilities, prlimit";
                    case BUBBLEWRAP -> "namespaces by bubblewrap, prlimit";
                }
                + (open.isEmpty() ? "" : "; open: " + open) + ")";
    }
}
