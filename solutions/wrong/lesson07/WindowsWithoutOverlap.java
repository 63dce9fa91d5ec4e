package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("every layer adds k steps instead of k − 1: neighbouring windows overlap")
public final class WindowsWithoutOverlap implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int jump = 1;
        for (int[] layer : layers) {
            field += layer[3] * layer[0] * jump;
            jump *= layer[1];
        }
        return field;
    }
}
