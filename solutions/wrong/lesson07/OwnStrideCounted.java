package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.FieldSize;

@Misconception("a layer's own stride already stretches its own window")
public final class OwnStrideCounted implements FieldSize {
    @Override
    public int apply(int[][] layers) {
        int field = 1;
        int jump = 1;
        for (int[] layer : layers) {
            jump *= layer[1];
            field += layer[3] * (layer[0] - 1) * jump;
        }
        return field;
    }
}
