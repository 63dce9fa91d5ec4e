package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.FieldDisproof;

@Misconception("only the last layer has a stride, which no layer after it can feel")
public final class LastLayerStrides implements FieldDisproof {
    @Override
    public int[][] layers(int depth) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            layers[n] = new int[] {3, n == depth - 1 ? 2 : 1};
        }
        return layers;
    }
}
