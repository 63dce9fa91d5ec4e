package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Roofline;

@Misconception("bandwidth is divided by peak, bytes for each operation")
public final class RidgeUpsideDown implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        return 2.0 * m * n * k / (4.0 * ((double) m * k + (double) k * n + (double) m * n));
    }

    @Override
    public double speed(double peak, double bandwidth, double intensity) {
        return Math.min(peak, intensity * bandwidth);
    }

    @Override
    public double ridge(double peak, double bandwidth) {
        return bandwidth / peak;
    }
}
