package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Roofline;

@Misconception("only the two factors are moved and the result is forgotten")
public final class ResultNotMoved implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        return 2.0 * m * n * k / (4.0 * ((double) m * k + (double) k * n));
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
