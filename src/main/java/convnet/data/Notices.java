package convnet.data;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one listener of this process. */
final class Notices {
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();
    private static volatile Notice listener = Notice.errorStream();

    private Notices() {}

    static Notice listener() {
        return listener;
    }

    static void listener(Notice next) {
        listener = next;
    }

    /** Tells a line that was not told before in this process. */
    static void once(String text) {
        if (SAID.add(text)) {
            listener.line(text);
        }
    }
}
