package convnet.data;

import convnet.data.SyntheticDigits.Draws;

/** Draws polylines as a pen does on paper, seen by a scanner: grey by the distance to the stroke. */
final class Ink {
    static final int SIDE = 28;
    /** Ink fits into a box of this size, as in MNIST. */
    private static final double BOX = 20;
    /** The centre of mass: the middle of pixel 14, as in MNIST. */
    private static final double CENTRE = 14.5;

    private Ink() {}

    /**
     * One image: the lines scaled into the box, with their centre of mass in the middle.
     *
     * @param pixels where the image goes, SIDE·SIDE bytes from offset
     */
    static void draw(double[][] lines, Draws draws, byte[] pixels, int offset) {
        double radius = Math.max(0.6, 1.2 + 0.42 * draws.normal());
        double soft = draws.uniform(0.45, 0.8);
        fit(lines, BOX - 2 * radius);
        float[] ink = new float[SIDE * SIDE];
        for (double[] line : lines) {
            for (int k = 0; k + 3 < line.length; k += 2) {
                segment(ink, line, k, radius, soft);
            }
        }
        for (int k = 0; k < ink.length; k++) {
            pixels[offset + k] = (byte) (int) (ink[k] * 255 + 0.5f);
        }
    }

    private static void fit(double[][] lines, double size) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] mass = new double[2];
        double total = 0;
        for (double[] line : lines) {
            for (int k = 0; k < line.length; k++) {
                low[k & 1] = Math.min(low[k & 1], line[k]);
                high[k & 1] = Math.max(high[k & 1], line[k]);
            }
            for (int k = 0; k + 3 < line.length; k += 2) {
                double dx = line[k + 2] - line[k];
                double dy = line[k + 3] - line[k + 1];
                double length = Math.sqrt(dx * dx + dy * dy);
                mass[0] += length * (line[k] + line[k + 2]) / 2;
                mass[1] += length * (line[k + 1] + line[k + 3]) / 2;
                total += length;
            }
        }
        double scale = size / Math.max(high[0] - low[0], high[1] - low[1]);
        for (double[] line : lines) {
            for (int k = 0; k < line.length; k++) {
                line[k] = CENTRE + scale * (line[k] - mass[k & 1] / total);
            }
        }
    }

    /** The pixels near one straight piece: full within the radius, fading to nothing over twice the softness. */
    private static void segment(float[] ink, double[] line, int k, double radius, double soft) {
        double x0 = line[k];
        double y0 = line[k + 1];
        double dx = line[k + 2] - x0;
        double dy = line[k + 3] - y0;
        double square = Math.max(dx * dx + dy * dy, 1e-9);
        double reach = radius + soft;
        int left = (int) Math.max(0, Math.min(x0, x0 + dx) - reach);
        int right = (int) Math.min(SIDE - 1, Math.max(x0, x0 + dx) + reach);
        int top = (int) Math.max(0, Math.min(y0, y0 + dy) - reach);
        int bottom = (int) Math.min(SIDE - 1, Math.max(y0, y0 + dy) + reach);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x0;
                double py = y + 0.5 - y0;
                double t = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
                double ex = px - t * dx;
                double ey = py - t * dy;
                double distance = ex * ex + ey * ey;
                if (distance < reach * reach) {
                    float grey = (float) Math.min(1, (reach - Math.sqrt(distance)) / (2 * soft));
                    ink[y * SIDE + x] = Math.max(ink[y * SIDE + x], grey);
                }
            }
        }
    }
}
