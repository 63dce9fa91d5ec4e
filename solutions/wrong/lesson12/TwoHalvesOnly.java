package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.PairwiseSum;

@Misconception("the two halves are added from left to right")
public final class TwoHalvesOnly implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        int middle = values.length / 2;
        float first = 0;
        float second = 0;
        for (int i = 0; i < values.length; i++) {
            if (i < middle) {
                first += values[i];
            } else {
                second += values[i];
            }
        }
        return first + second;
    }
}
