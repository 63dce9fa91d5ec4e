package lesson12.roofline.hidden;

import lesson12.roofline.Roofline;

/** The reference solution. */
final class RooflineSolution implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        double numbers = (double) m * k + (double) k * n + (double) m * n;
        return 2.0 * m * n * k / (Float.BYTES * numbers);
    }

    @Override
    public double speed(double peak, double bandwidth, double intensity) {
        return Math.min(peak, intensity * bandwidth);
    }

    @Override
    public double ridge(double peak, double bandwidth) {
        return peak / bandwidth;
    }
}
