package convnet.nn;

/** What a pass is for. */
public sealed interface Mode {
    /** Forward only: nothing is kept for a backward pass, dropout lets everything through. */
    record Inference() implements Mode {}

    /**
     * Forward and backward.
     *
     * @param seed where the pass's own random numbers start (dropout)
     */
    record Training(long seed) implements Mode {}

    static Mode inference() {
        return new Inference();
    }

    static Mode training(long seed) {
        return new Training(seed);
    }

    default boolean isTraining() {
        return this instanceof Training;
    }
}
