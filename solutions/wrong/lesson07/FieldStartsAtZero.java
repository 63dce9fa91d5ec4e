package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("the field starts at 0 instead of 1: a value without any layer sees itself")
public final class FieldStartsAtZero implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 0;
        int jump = 1;
        for (int[] layer : layers) {
            field += layer[3] * (layer[0] - 1) * jump;
            jump *= layer[1];
        }
        return field;
    }
}
