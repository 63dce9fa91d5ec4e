package convnet.train;

import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.Tensor;
import java.util.Arrays;

/**
 * Principal component analysis: the directions in which features vary most, each at a right angle to those before it.
 *
 * <p>Each direction is found by power iteration, v ← C·v / |C·v| with the covariance matrix C, and then taken out of C.
 * Signs are fixed: the number of a component that is largest in amount is positive.
 */
public final class Pca {
    private static final int MOST_STEPS = 2000;
    private static final double STILL = 1e-12;

    private final double[] mean;
    private final double[][] components;
    private final double[] variances;
    private final double total;

    private Pca(double[] mean, double[][] components, double[] variances, double total) {
        this.mean = mean;
        this.components = components;
        this.variances = variances;
        this.total = total;
    }

    /**
     * The first components of a set of features.
     *
     * @param features (N, D), N ≥ 2
     * @param count    how many components, 1 to D
     */
    public static Pca of(Tensor features, int count) {
        Shape shape = features.shape();
        if (shape.rank() != 2 || shape.dim(0) < 2) {
            throw new ShapeException("pca: expected features (N, D) of at least 2 images, but got " + shape);
        }
        int d = shape.dim(1);
        if (count < 1 || count > d) {
            throw new IllegalArgumentException("pca: expected 1 to " + d + " components, but got " + count);
        }
        double[] mean = mean(features);
        double[][] covariance = covariance(features, mean);
        double total = 0;
        for (int i = 0; i < d; i++) {
            total += covariance[i][i];
        }
        double[][] components = new double[count][];
        double[] variances = new double[count];
        for (int c = 0; c < count; c++) {
            components[c] = largest(covariance, components, c);
            double[] stretched = times(covariance, components[c]);
            variances[c] = dot(components[c], stretched);
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    covariance[i][j] -= variances[c] * components[c][i] * components[c][j];
                }
            }
        }
        return new Pca(mean, components, variances, total);
    }

    private static double[] mean(Tensor features) {
        int n = features.shape().dim(0);
        int d = features.shape().dim(1);
        double[] mean = new double[d];
        for (int i = 0; i < n * d; i++) {
            mean[i % d] += features.data()[i] / (double) n;
        }
        return mean;
    }

    /** C[i][j] = Σₙ (xₙᵢ − mᵢ)(xₙⱼ − mⱼ) / (N − 1) */
    private static double[][] covariance(Tensor features, double[] mean) {
        int n = features.shape().dim(0);
        int d = mean.length;
        double[][] covariance = new double[d][d];
        double[] x = new double[d];
        for (int row = 0; row < n; row++) {
            for (int i = 0; i < d; i++) {
                x[i] = features.data()[row * d + i] - mean[i];
            }
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    covariance[i][j] += x[i] * x[j] / (n - 1);
                }
            }
        }
        return covariance;
    }

    private static double[] largest(double[][] covariance, double[][] found, int count) {
        double[] direction = new double[covariance.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = 1 + i % 7 * 0.1; // not at a right angle to anything in particular
        }
        direction = unit(direction, found, count);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = unit(times(covariance, direction), found, count);
            boolean still = 1 - Math.abs(dot(next, direction)) < STILL;
            direction = next;
            if (still) {
                break;
            }
        }
        int place = 0;
        for (int i = 1; i < direction.length; i++) {
            place = Math.abs(direction[i]) > Math.abs(direction[place]) ? i : place;
        }
        double sign = Math.signum(direction[place]);
        return Arrays.stream(direction).map(value -> value * sign).toArray();
    }

    /** Without what points along the components already found, at length 1; an axis where nothing is left. */
    private static double[] unit(double[] vector, double[][] found, int count) {
        double[] rest = without(vector, found, count);
        for (int axis = 0; dot(rest, rest) < 1e-24; axis++) {
            double[] unit = new double[vector.length];
            unit[axis] = 1;
            rest = without(unit, found, count);
        }
        double length = Math.sqrt(dot(rest, rest));
        return Arrays.stream(rest).map(value -> value / length).toArray();
    }

    private static double[] without(double[] vector, double[][] found, int count) {
        double[] rest = vector.clone();
        for (int c = 0; c < count; c++) {
            double along = dot(rest, found[c]);
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= along * found[c][i];
            }
        }
        return rest;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        Arrays.setAll(product, i -> dot(matrix[i], vector));
        return product;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** A direction as D numbers, of length 1; 0 is the one of the largest variance. */
    public double[] component(int index) {
        return components[index].clone();
    }

    /** The share of the variance that a component carries, from 0 to 1. */
    public double share(int index) {
        return total == 0 ? 0 : variances[index] / total;
    }

    /**
     * Where features lie along a component, measured from the mean.
     *
     * @param features (N, D)
     * @return N numbers
     */
    public double[] project(Tensor features, int index) {
        Shape shape = features.shape();
        if (shape.rank() != 2 || shape.dim(1) != mean.length) {
            throw new ShapeException("pca: expected features (N, " + mean.length + "), but got " + shape);
        }
        double[] places = new double[shape.dim(0)];
        for (int i = 0; i < shape.size(); i++) {
            int j = i % mean.length;
            places[i / mean.length] += (features.data()[i] - mean[j]) * components[index][j];
        }
        return places;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(components.length + " of " + mean.length + " components, variance");
        for (int c = 0; c < components.length; c++) {
            text.append(String.format(java.util.Locale.ROOT, " %.1f %%", 100 * share(c)));
        }
        return text.toString();
    }
}
