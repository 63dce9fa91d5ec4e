package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldPosition;

@Misconception("the dilation is not counted: a window spans d·(k − 1) steps, not k − 1")
public final class DilationNotCounted implements FieldPosition {
    @Override
    public int[] apply(int position, int[][] layers) {
        int size = 1;
        int jump = 1;
        int first = 0;
        for (int[] layer : layers) {
            size += (layer[0] - 1) * jump;
            first -= layer[2] * jump;
            jump *= layer[1];
        }
        first += position * jump;
        return new int[] {first, first + size - 1};
    }
}
