package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("strides do not stretch the windows of later layers")
public final class StridesIgnored implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        for (int[] layer : layers) {
            field += layer[3] * (layer[0] - 1);
        }
        return field;
    }
}
