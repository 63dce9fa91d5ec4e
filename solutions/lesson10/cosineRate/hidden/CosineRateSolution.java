package lesson10.cosineRate.hidden;

import lesson10.cosineRate.CosineRate;

/** The reference solution. */
final class CosineRateSolution implements CosineRate {
    @Override
    public double apply(int step, int steps, int warmUp, double highest, double lowest) {
        if (step < warmUp) {
            return highest * (step + 1) / warmUp;
        }
        double t = (double) (step - warmUp) / (steps - warmUp);
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * t)) / 2;
    }
}
