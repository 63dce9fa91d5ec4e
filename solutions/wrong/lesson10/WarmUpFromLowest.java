package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the warm-up rises from the lowest rate instead of from 0")
public final class WarmUpFromLowest implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return lowest + (highest - lowest) * (step + 1) / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
