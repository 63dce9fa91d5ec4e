package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Roofline;

@Misconception("a multiplication and its addition are counted as one operation")
public final class MultiplyAddAsOne implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        return 1.0 * m * n * k / (4.0 * ((double) m * k + (double) k * n + (double) m * n));
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
