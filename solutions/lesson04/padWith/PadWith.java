package lesson04.padWith;

/** A matrix with a border of one value around it. */
public interface PadWith {
    /**
     * Adds rows above and below and columns left and right, all filled with one value.
     *
     * <p>out[y][x] = input[y−p][x−p] where that exists, and value elsewhere
     *
     * @param input   a matrix (H, W)
     * @param padding how many rows and columns to add on each side, p ≥ 0
     * @param value   what the added elements are
     * @return a new matrix (H+2p, W+2p)
     */
    float[][] apply(float[][] input, int padding, float value);
}
