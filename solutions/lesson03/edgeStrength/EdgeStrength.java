package lesson03.edgeStrength;

/** Merges two edge maps into one that shows edges of every direction. */
public interface EdgeStrength {
    /**
     * The magnitude of the two maps, cut off where it is weak.
     *
     * <p>m = √(horizontal[y][x]² + vertical[y][x]²); out[y][x] = m if m is at least the threshold, else 0
     *
     * @param horizontal edge map (H, W), with both signs
     * @param vertical   edge map (H, W), with both signs
     * @param threshold  0 or more
     * @return a new matrix (H, W)
     */
    float[][] apply(float[][] horizontal, float[][] vertical, float threshold);
}
