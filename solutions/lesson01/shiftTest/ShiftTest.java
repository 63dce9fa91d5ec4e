package lesson01.shiftTest;

/** Says how a layer answers to a move of the picture, from its map before and its map after the move. */
public interface ShiftTest {
    /**
     * Compares two maps of whole numbers exactly.
     *
     * <p>"equivariant": the map moved along. after[y+down][x+right] = before[y][x] for all y, x for which both elements
     * exist; what came in from outside does not matter.
     *
     * <p>"invariant": the map did not change. after[y][x] = before[y][x] for all y, x.
     *
     * @param before the map of the picture (H, W)
     * @param after  the map of the moved picture (H, W)
     * @param down   by how many rows the picture was moved down, less than H; negative: up
     * @param right  by how many columns the picture was moved to the right, less than W; negative: to the left
     * @return "equivariant", "invariant", "both", or "neither"
     */
    String apply(float[][] before, float[][] after, int down, int right);
}
