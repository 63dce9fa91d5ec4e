package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the rate falls to 0 instead of to the lowest rate")
public final class LowestForgotten implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return highest * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
