package wrong.lesson14;

import convnet.exercise.Misconception;
import convnet.exercise.lesson14.FieldDisproof;

@Misconception("the layers after the stride have windows of 1, which add nothing")
public final class WindowsOfOne implements FieldDisproof {
    @Override
    public int[][] layers(int depth) {
        int[][] layers = new int[depth][];
        for (int n = 0; n < depth; n++) {
            layers[n] = new int[] {n == 0 ? 3 : 1, 2};
        }
        return layers;
    }
}
