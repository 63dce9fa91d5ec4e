package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.PairwiseSum;

@Misconception("the numbers are added from left to right")
public final class LeftToRight implements PairwiseSum {
    @Override
    public float apply(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
