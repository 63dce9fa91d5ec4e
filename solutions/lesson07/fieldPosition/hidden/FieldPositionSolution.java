package lesson07.fieldPosition.hidden;

import lesson07.fieldPosition.FieldPosition;

/** The reference solution. */
final class FieldPositionSolution implements FieldPosition {
    @Override
    public int[] apply(int position, int[][] layers) {
        int size = 1;
        int jump = 1;
        int first = 0;
        for (int[] layer : layers) {
            size += layer[3] * (layer[0] - 1) * jump;
            first -= layer[2] * jump;
            jump *= layer[1];
        }
        first += position * jump;
        return new int[] {first, first + size - 1};
    }
}
