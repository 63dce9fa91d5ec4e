package convnet.submission;

/**
 * How much of one attempt is read.
 *
 * @param files         entries, those in zip files counted
 * @param sourceBytes   of one {@code .java} file
 * @param notebookBytes of one notebook with its outputs
 * @param totalBytes    of everything together, unpacked
 * @param characters    of the cells and sources that are held to look for answers
 */
public record Limits(int files, long sourceBytes, long notebookBytes, long totalBytes, long characters) {
    /** Far above what an honest student hands in, far below what stops a grader. */
    public static Limits standard() {
        return new Limits(2_000, 1L << 20, 256L << 20, 1L << 30, 32L << 20);
    }
}
