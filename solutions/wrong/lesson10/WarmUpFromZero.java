package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the warm-up begins with a rate of 0, which wastes the first step")
public final class WarmUpFromZero implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * step / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
