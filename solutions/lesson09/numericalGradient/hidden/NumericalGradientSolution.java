package lesson09.numericalGradient.hidden;

import lesson09.numericalGradient.NumericalGradient;

/** The reference solution. */
final class NumericalGradientSolution implements NumericalGradient {
    @Override
    public double[] apply(double[] weights, double[] inputs, double target, double step) {
        double[] gradient = new double[weights.length];
        double[] w = weights.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] = weights[i] + step;
            double up = loss(w, inputs, target);
            w[i] = weights[i] - step;
            double down = loss(w, inputs, target);
            w[i] = weights[i];
            gradient[i] = (up - down) / (2 * step);
        }
        return gradient;
    }

    private static double loss(double[] w, double[] x, double target) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[i];
        }
        return Math.pow(Math.tanh(sum) - target, 2);
    }
}
