package wrong.lesson11;

import convnet.exercise.Misconception;
import convnet.exercise.lesson11.PowerStep;

@Misconception("only the variance of each column is used, not how columns vary together")
public final class DiagonalOnly implements PowerStep {
    @Override
    public double[] apply(double[][] points, double[] v) {
        double[] mean = new double[v.length];
        for (double[] point : points) {
            for (int i = 0; i < v.length; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        double[] next = new double[v.length];
        for (double[] point : points) {
            double along = 0;
            for (int i = 0; i < v.length; i++) {
                along += (point[i] - mean[i]) * v[i];
            }
            for (int i = 0; i < v.length; i++) {
                next[i] += (point[i] - mean[i]) * (point[i] - mean[i]) * v[i];
            }
        }
        double squares = 0;
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < v.length; i++) {
            next[i] += 0;
            squares += next[i] * next[i];
            sum += Math.abs(next[i]);
            largest = Math.max(largest, Math.abs(next[i]));
        }
        for (int i = 0; i < v.length; i++) {
            next[i] /= Math.sqrt(squares);
        }
        return next;
    }
}
