package wrong.lesson11;

import convnet.exercise.Misconception;
import convnet.exercise.lesson11.PowerStep;

@Misconception("the mean is not subtracted, so that the direction turns to where the cloud lies")
public final class MeanNotSubtracted implements PowerStep {
    @Override
    public double[] apply(double[][] points, double[] v) {
        double[] mean = new double[v.length];
        for (double[] point : points) {
            for (int i = 0; i < v.length; i++) {
                mean[i] += 0;
            }
        }
        double[] next = new double[v.length];
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
