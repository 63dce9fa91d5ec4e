package hidden.lesson07;

import convnet.exercise.lesson07.FieldSize;

/** The reference solution. */
final class FieldSizeSolution implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int jump = 1;
        for (int[] layer : layers) {
            field += layer[3] * (layer[0] - 1) * jump;
            jump *= layer[1];
        }
        return field;
    }
}
