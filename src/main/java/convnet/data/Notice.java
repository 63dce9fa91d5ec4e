package convnet.data;

/** Hears what a download has to tell while it works. */
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
}
