package lesson07.fieldSize.hidden;

import lesson07.fieldSize.FieldSize;

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
