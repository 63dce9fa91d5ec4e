package lesson10.momentumStep.hidden;

import lesson10.momentumStep.MomentumStep;

/** The reference solution. */
final class MomentumStepSolution implements MomentumStep {
    @Override
    public float[][] apply(
            float[] weights, float[] velocity, float[] gradient, float rate, float momentum, float decay) {
        float[] nextWeights = new float[weights.length];
        float[] nextVelocity = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            nextVelocity[i] = momentum * velocity[i] + gradient[i] + decay * weights[i];
            nextWeights[i] = weights[i] - rate * nextVelocity[i];
        }
        return new float[][] {nextWeights, nextVelocity};
    }
}
