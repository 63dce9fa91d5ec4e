package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the rate goes through a whole wave and is high again at the end")
public final class WholeWave implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 + Math.cos(2 * Math.PI * t)) / 2;
    }
}
