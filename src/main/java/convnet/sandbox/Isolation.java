package convnet.sandbox;

import convnet.exercise.Reasons;
import java.util.Locale;

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
        String by = Reasons.text("isolation." + means.name().toLowerCase(Locale.ROOT));
        String key = "isolation." + level.name().toLowerCase(Locale.ROOT);
        return open.isEmpty() ? Reasons.text(key, by) : Reasons.text(key + "Open", by, open);
    }
}
