package lesson13.globalPool;

/** The mean of each feature map of an image. */
public interface GlobalPool {
    /**
     * Takes the mean of each map as a whole.
     *
     * <p>out[c] = Σ(y,x) maps[c][y][x] / (H·W)
     *
     * @param maps the feature maps of one image (C, H, W)
     * @return one number a map (C)
     */
    float[] apply(float[][][] maps);
}
