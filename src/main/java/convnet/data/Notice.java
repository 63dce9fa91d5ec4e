package convnet.data;

import convnet.data.Loader.Notices;

/**
 * Hears what this package has to tell while it works: that a download begins, that digits are synthetic. Lines go to
 * the error stream unless {@link #to} names another place.
 */
public interface Notice {
    /** One line, complete. */
    void line(String text);

    /**
     * How far the download of a file is.
     *
     * @param done  bytes on disk
     * @param total bytes of the whole file, or −1 if the server does not say
     */
    default void progress(String file, long done, long total) {}

    /** Sends everything from now on to the given listener, in the whole process. */
    static void to(Notice listener) {
        Notices.listener(listener);
    }

    /** The default: lines on the error stream, no progress. */
    static Notice errorStream() {
        return System.err::println;
    }
}
