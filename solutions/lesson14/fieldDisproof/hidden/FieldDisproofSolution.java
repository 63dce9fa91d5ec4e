package lesson14.fieldDisproof.hidden;

import lesson14.fieldDisproof.FieldDisproof;

/** The reference solution. */
final class FieldDisproofSolution implements FieldDisproof {
    @Override
    public int[][] layers(int depth) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            layers[n] = new int[] {3, 2};
        }
        return layers;
    }
}
