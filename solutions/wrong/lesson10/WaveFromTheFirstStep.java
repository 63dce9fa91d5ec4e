package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the wave is counted from the first step instead of from the end of the warm-up")
public final class WaveFromTheFirstStep implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (double) step / steps;
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
