package convnet.nn;

/** Where the images of a batch come from, so that they need not be copied together first. */
@FunctionalInterface
public interface Images {
    /**
     * Writes one image. Several threads call this at once, for different images.
     *
     * @param index  which image of the batch, from 0
     * @param out    receives its C·H·W pixels
     * @param offset where in {@code out} they begin
     */
    void read(int index, float[] out, int offset);
}
