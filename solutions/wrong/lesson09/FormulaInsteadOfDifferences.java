package wrong.lesson09;

import convnet.exercise.Misconception;
import convnet.exercise.lesson09.NumericalGradient;

@Misconception("the derivative is computed from its formula; a judge must not know it")
public final class FormulaInsteadOfDifferences implements NumericalGradient {
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
            double a = 0;
            for (int k = 0; k < w.length; k++) {
                a += weights[k] * inputs[k];
            }
            a = Math.tanh(a);
            gradient[i] = 2 * (a - target) * (1 - a * a) * inputs[i];
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
