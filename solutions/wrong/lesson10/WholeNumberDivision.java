package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("t is divided in whole numbers, so that it is 0 until the end")
public final class WholeNumberDivision implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
