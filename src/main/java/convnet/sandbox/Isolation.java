package convnet.sandbox;

import convnet.exercise.Message;
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
 * @param open   what is not protected: the ends of the keys of its words
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
    Message opening() {
        return open.isEmpty()
                ? Message.of("isolation.nothing")
                : Message.list(
                        "comma",
                        open.stream()
                                .map(what -> Message.of("isolation." + what))
                                .toList());
    }

    /** One sentence, or two where something is open: the second says what an answer could do. */
    public Message message() {
        Message by = Message.of("isolation." + means.name().toLowerCase(Locale.ROOT));
        Message memory = Message.of(group ? "isolation.group" : "isolation.watched");
        if (level == Level.FULL) {
            return Message.of("isolation.full", by, memory);
        }
        return Message.of(
                "isolation." + level.name().toLowerCase(Locale.ROOT),
                by,
                memory,
                Message.of(others ? "isolation.otherUser" : "isolation.sameUser"),
                opening(),
                Message.of(others ? "isolation.otherCan" : "isolation.sameCan"));
    }

    /** In English. */
    @Override
    public String toString() {
        return message().toString();
    }
}
