package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("only the stride of the layer before stretches a window, instead of the product of all strides before")
public final class LastStrideOnly implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int stride = 1;
        for (int[] layer : layers) {
            field += layer[3] * (layer[0] - 1) * stride;
            stride = layer[1];
        }
        return field;
    }
}
