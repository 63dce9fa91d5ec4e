package convnet.data;

import convnet.data.SyntheticDigits.Draws;

/**
 * Writes a digit the way a hand would: one of its ways, with points a little off, warped elastically, slanted, turned,
 * narrowed; as polylines in pixels.
 *
 * <p>All randomness comes from {@link Draws}, all functions beyond + − × ÷ √ from StrictMath: the same bits everywhere.
 */
final class Handwriting {
    private static final int STEPS_PER_POINT = 6;

    private final Draws draws;
    private final double[][] lines;

    Handwriting(int digit, Draws draws) {
        this.draws = draws;
        double[][][] ways = DigitStrokes.of(digit);
        double[][] way = ways[draws.below(ways.length)];
        lines = new double[way.length][];
        double[][] moved = movedPoints(way);
        for (int s = 0; s < way.length; s++) {
            lines[s] = curve(moved[s]);
        }
        warp();
        turn();
    }

    /** Strokes as rows x, y, x, y, … */
    double[][] lines() {
        return lines;
    }

    /** Each point a little off its place; points that several strokes share move together. */
    private double[][] movedPoints(double[][] way) {
        double[][] moved = new double[way.length][];
        double reach = draws.uniform(1, 6);
        for (int s = 0; s < way.length; s++) {
            moved[s] = way[s].clone();
            boolean joined = s > 0
                    && way[s][0] == way[s - 1][way[s - 1].length - 2]
                    && way[s][1] == way[s - 1][way[s - 1].length - 1];
            for (int k = 0; k < way[s].length; k++) {
                moved[s][k] += reach * draws.normal();
            }
            if (joined) {
                moved[s][0] = moved[s - 1][moved[s - 1].length - 2];
                moved[s][1] = moved[s - 1][moved[s - 1].length - 1];
            }
        }
        return moved;
    }

    /** The smooth curve through the points (Catmull-Rom), as a polyline. */
    private static double[] curve(double[] points) {
        int segments = points.length / 2 - 1;
        double[] line = new double[2 * (segments * STEPS_PER_POINT + 1)];
        for (int axis = 0; axis < 2; axis++) {
            for (int segment = 0; segment < segments; segment++) {
                double b = points[2 * segment + axis];
                double c = points[2 * segment + 2 + axis];
                double a = segment == 0 ? 2 * b - c : points[2 * segment - 2 + axis];
                double d = segment == segments - 1 ? 2 * c - b : points[2 * segment + 4 + axis];
                for (int step = 0; step <= STEPS_PER_POINT; step++) {
                    double t = (double) step / STEPS_PER_POINT;
                    double value = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
                    line[2 * (segment * STEPS_PER_POINT + step) + axis] = value;
                }
            }
        }
        return line;
    }

    /** Elastic: two slow waves along and across, halves of different height, top and bottom of different width. */
    private void warp() {
        double strength = draws.uniform(0, 5.5);
        double[] wave = new double[8];
        for (int k = 0; k < wave.length; k += 2) {
            wave[k] = draws.uniform(0.6, 1.8);
            wave[k + 1] = draws.uniform(0, 2 * StrictMath.PI);
        }
        double upper = 7 * draws.normal();
        double taper = 0.13 * draws.normal();
        for (double[] line : lines) {
            for (int k = 0; k < line.length; k += 2) {
                double u = line[k] / 100;
                double v = line[k + 1] / 100;
                double x = line[k]
                        + strength * (sine(wave[0], v, wave[1]) + 0.6 * sine(wave[2], u, wave[3]))
                        + taper * (line[k] - 50) * (2 * v - 1);
                double y = line[k + 1]
                        + strength * (sine(wave[4], u, wave[5]) + 0.6 * sine(wave[6], v, wave[7]))
                        + upper * 4 * v * (1 - v);
                line[k] = x;
                line[k + 1] = y;
            }
        }
    }

    private static double sine(double cycles, double position, double phase) {
        return StrictMath.sin(2 * StrictMath.PI * cycles * position + phase);
    }

    /** Affine: narrower or wider, slanted, turned. */
    private void turn() {
        double width = draws.uniform(0.5, 1.3);
        double slant = 0.18 + 0.27 * draws.normal();
        double angle = 0.14 * draws.normal();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (double[] line : lines) {
            for (int k = 0; k < line.length; k += 2) {
                double y = line[k + 1] - 50;
                double x = (line[k] - 50) * width - slant * y;
                line[k] = x * cos - y * sin;
                line[k + 1] = x * sin + y * cos;
            }
        }
    }
}
