package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("dilation does not spread the window")
public final class DilationIgnored implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int jump = 1;
        for (int[] layer : layers) {
            field += (layer[0] - 1) * jump;
            jump *= layer[1];
        }
        return field;
    }
}
