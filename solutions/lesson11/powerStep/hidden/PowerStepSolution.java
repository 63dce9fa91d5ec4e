package lesson11.powerStep.hidden;

import lesson11.powerStep.PowerStep;

/** The reference solution. */
final class PowerStepSolution implements PowerStep {
    @Override
    public double[] apply(double[][] points, double[] v) {
        double[] mean = new double[v.length];
        double[] next = new double[v.length];
        for (double[] point : points) {
            for (int i = 0; i < v.length; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        for (double[] point : points) {
            double along = 0;
            for (int i = 0; i < v.length; i++) {
                along += (point[i] - mean[i]) * v[i];
            }
            for (int i = 0; i < v.length; i++) {
                next[i] += (point[i] - mean[i]) * along;
            }
        }
        double squares = 0;
        for (double value : next) {
            squares += value * value;
        }
        for (int i = 0; i < next.length; i++) {
            next[i] /= Math.sqrt(squares);
        }
        return next;
    }
}
