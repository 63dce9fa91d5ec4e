package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.MomentumStep;

@Misconception("the rate is part of the velocity; here the velocity sums gradients, and the rate scales the step")
public final class RateInTheVelocity implements MomentumStep {
    @Override
    public float[][] apply(
            float[] weights, float[] velocity, float[] gradient, float rate, float momentum, float decay) {
        float[] nextWeights = new float[weights.length];
        float[] nextVelocity = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            nextVelocity[i] = momentum * velocity[i] + rate * (gradient[i] + decay * weights[i]);
            nextWeights[i] = weights[i] - nextVelocity[i];
        }
        return new float[][] {nextWeights, nextVelocity};
    }
}
