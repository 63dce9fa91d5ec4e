package lesson07.backTrace;

/** Exactly which input positions a value depends on. */
public interface BackTrace {
    /**
     * Traces an output position back through all layers, from the last to the first.
     *
     * <p>Position y of a layer reads y·s + i·d − p for i = 0 … k−1 of the layer before; positions outside of that layer
     * are padding and belong to nothing.
     *
     * @param position  the output position, counted from 0
     * @param inputSize positions of the input
     * @param layers    one row {k, s, p, d} a layer, from the first to the last: window size, stride, padding, dilation
     * @return the input positions that the value depends on, ascending, each once; empty if there is none
     */
    int[] apply(int position, int inputSize, int[][] layers);
}
