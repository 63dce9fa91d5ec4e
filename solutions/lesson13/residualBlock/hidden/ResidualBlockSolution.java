package lesson13.residualBlock.hidden;

import lesson13.residualBlock.ResidualBlock;

/** The reference solution. */
final class ResidualBlockSolution implements ResidualBlock {
    @Override
    public float[] apply(float[] x, float[][] first, float[][] second, float[][] projection) {
        float[] hidden = product(first, x);
        for (int j = 0; j < hidden.length; j++) {
            hidden[j] = Math.max(0, hidden[j]);
        }
        float[] branch = product(second, hidden);
        float[] shortcut = projection.length == 0 ? x : product(projection, x);
        float[] out = new float[branch.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.max(0, shortcut[k] + branch[k]);
        }
        return out;
    }

    private static float[] product(float[][] matrix, float[] vector) {
        float[] out = new float[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                out[i] += matrix[i][j] * vector[j];
            }
        }
        return out;
    }
}
