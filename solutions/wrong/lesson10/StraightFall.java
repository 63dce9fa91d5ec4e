package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.CosineRate;

@Misconception("the rate falls in a straight line instead of along the cosine")
public final class StraightFall implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 - t);
    }
}
