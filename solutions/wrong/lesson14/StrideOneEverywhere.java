package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.FieldDisproof;

@Misconception("all strides are 1, where both formulas agree")
public final class StrideOneEverywhere implements FieldDisproof {
    @Override
    public int[][] layers(int depth) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            layers[n] = new int[] {3, 1};
        }
        return layers;
    }
}
