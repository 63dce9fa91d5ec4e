package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.Roofline;

@Misconception("the products are computed as int and overflow")
public final class ProductsInInt implements Roofline {
    @Override
    public double intensity(int m, int n, int k) {
        return (double) (2 * m * n * k) / (4 * (m * k + k * n + m * n));
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
