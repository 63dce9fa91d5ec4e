package convnet.sandbox;

import convnet.exercise.Reasons;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What keeps a worker from the machine.
 *
 * @param level  how much
 * @param means  by which
 * @param group  whether the system bounds all its memory; else the grader watches it
 * @param others whether each worker runs as a user of its own
 * @param open   what is not protected, in words
 */
public record Isolation(Level level, Means means, boolean group, boolean others, List<String> open) {
    /** From least to most. */
    public enum Level {
        /** A process of its own with limits of its Java machine; on every system. */
        PROCESS(Means.PLAIN),
        /** Limits of the system on time, processes and file sizes as well. */
        LIMITS(Means.PRLIMIT),
        /** No files, no network, no other process to be seen. */
        FULL(Means.UNSHARE, Means.BUBBLEWRAP);

        private final Set<Means> means;

        Level(Means... means) {
            this.means = Set.of(means);
        }

        /** By which means it is had. */
        Set<Means> means() {
            return means;
        }
    }

    /** How a worker is started. */
    public enum Means {
        PLAIN,
        PRLIMIT,
        UNSHARE,
        BUBBLEWRAP
    }

    /** Whether workers run as the same user, where they see each other: what one breaks may hit another. */
    boolean isShared() {
        return level != Level.FULL && !others;
    }

    /** What is not protected, in words with commas between them. */
    String opening() {
        return open.isEmpty() ? Reasons.text("isolation.nothing") : String.join(", ", open);
    }

    /** One sentence, or two where something is open: the second says what an answer could do. */
    @Override
    public String toString() {
        String by = Reasons.text("isolation." + means.name().toLowerCase(Locale.ROOT));
        String memory = Reasons.text(group ? "isolation.group" : "isolation.watched");
        if (level == Level.FULL) {
            return Reasons.text("isolation.full", by, memory);
        }
        return Reasons.text(
                "isolation." + level.name().toLowerCase(Locale.ROOT),
                by,
                memory,
                Reasons.text(others ? "isolation.otherUser" : "isolation.sameUser"),
                opening(),
                Reasons.text(others ? "isolation.otherCan" : "isolation.sameCan"));
    }
}
