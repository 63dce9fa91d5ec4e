package convnet.train;

import convnet.tensor.Require;
import convnet.tensor.Shape;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A random change of a training image that leaves its class as it is: the network sees a new variant in every epoch. */
public interface Augmentation {
    /**
     * Changes one image in place.
     *
     * @param image  shape of the image (C, H, W)
     * @param pixels of the batch; the image begins at offset
     */
    void apply(Shape image, float[] pixels, int offset, RandomGenerator random);

    /**
     * Moves each image by 0 to the given number of pixels, up or down and left or right; the edge fills up with 0.
     *
     * @param pixels 1 or more
     */
    static Augmentation shift(int pixels) {
        return new Shift(pixels);
    }

    /** out[c,y,x] = in[c, y − dy, x − dx], 0 outside, with dy and dx drawn evenly from −most … most. */
    record Shift(int most) implements Augmentation {
        public Shift {
            Require.atLeastOne("shift: pixels", most);
        }

        @Override
        public void apply(Shape image, float[] pixels, int offset, RandomGenerator random) {
            int dy = random.nextInt(2 * most + 1) - most;
            int dx = random.nextInt(2 * most + 1) - most;
            for (int c = 0; c < image.dim(0); c++) {
                shift(image.dim(1), image.dim(2), dy, dx, pixels, offset + c * image.dim(1) * image.dim(2));
            }
        }

        private static void shift(int h, int w, int dy, int dx, float[] pixels, int offset) {
            int kept = w - Math.abs(dx);
            // Rows are moved in the order in which none is overwritten before it has been read.
            for (int i = 0; i < h; i++) {
                int y = dy > 0 ? h - 1 - i : i;
                int row = offset + y * w;
                if (y - dy < 0 || y - dy >= h || kept <= 0) {
                    Arrays.fill(pixels, row, row + w, 0);
                    continue;
                }
                int source = row - dy * w;
                System.arraycopy(pixels, source + Math.max(0, -dx), pixels, row + Math.max(0, dx), kept);
                if (dx > 0) {
                    Arrays.fill(pixels, row, row + dx, 0);
                } else {
                    Arrays.fill(pixels, row + kept, row + w, 0);
                }
            }
        }

        @Override
        public String toString() {
            return "shift(" + most + ")";
        }
    }
}
