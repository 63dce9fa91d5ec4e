package convnet.submission;

/**
 * A file of a download.
 *
 * @param name    from the download's root, with slashes
 * @param problem the key of the sentence that says why it is refused; empty if it is not
 */
public record Entry(String name, String problem) {
    /** The names of its folders and, last, its own. */
    String[] parts() {
        return name.split("/");
    }
}
