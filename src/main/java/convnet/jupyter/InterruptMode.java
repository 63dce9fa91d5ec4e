package convnet.jupyter;

import java.util.Locale;

/** How a kernel wants to be told to stop a cell. */
public enum InterruptMode {
    /** By the signal SIGINT to its process. */
    SIGNAL,
    /** By an {@code interrupt_request} on the control channel. */
    MESSAGE;

    /** The word in a {@code kernel.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
