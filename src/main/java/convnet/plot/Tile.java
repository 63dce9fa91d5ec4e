package convnet.plot;

import java.awt.image.BufferedImage;

/**
 * One small image of a grid.
 *
 * @param light   for light pages
 * @param dark    for dark pages, the same object where one suits both
 * @param caption below it, or empty
 */
record Tile(BufferedImage light, BufferedImage dark, String caption) {
    Tile caption(String text) {
        return new Tile(light, dark, text);
    }
}
