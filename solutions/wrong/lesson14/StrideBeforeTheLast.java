package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.FieldDisproof;

@Misconception("only the layer before the last has a stride, the one case that the printed formula knows")
public final class StrideBeforeTheLast implements FieldDisproof {
    @Override
    public int[][] layers(int depth) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            layers[n] = new int[] {3, n == depth - 2 ? 2 : 1};
        }
        return layers;
    }
}
