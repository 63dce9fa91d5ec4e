package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("padding is counted as a part of the field")
public final class PaddingCounted implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int jump = 1;
        for (int[] layer : layers) {
            field += (layer[3] * (layer[0] - 1) + 2 * layer[2]) * jump;
            jump *= layer[1];
        }
        return field;
    }
}
