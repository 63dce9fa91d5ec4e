package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Roofline;

@Misconception("the numbers are counted instead of their bytes")
public final class NumbersInsteadOfBytes implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        return 2.0 * m * n * k / ((double) m * k + (double) k * n + (double) m * n);
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
