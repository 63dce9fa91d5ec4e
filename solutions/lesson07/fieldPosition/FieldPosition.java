package lesson07.fieldPosition;

/** Where the receptive field of a value lies. */
public interface FieldPosition {
    /**
     * The first and the last input position that a value sees after all layers, whether inside the input or in the
     * padding around it.
     *
     * @param position the output position of the value, counted from 0
     * @param layers   one row {k, s, p, d} a layer, from the first to the last: window size, stride, padding, dilation
     * @return {first, last}; negative positions lie in the padding before the input
     */
    int[] apply(int position, int[][] layers);
}
