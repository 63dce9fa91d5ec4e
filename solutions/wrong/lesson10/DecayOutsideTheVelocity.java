package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.MomentumStep;

@Misconception("the decay shrinks the weights directly, outside of the velocity (decoupled decay, as in AdamW)")
public final class DecayOutsideTheVelocity implements MomentumStep {
    @Override
    public float[][] apply(
            float[] weights, float[] velocity, float[] gradient, float rate, float momentum, float decay) {
        float[] nextWeights = new float[weights.length];
        float[] nextVelocity = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            nextVelocity[i] = momentum * velocity[i] + gradient[i];
            nextWeights[i] = weights[i] - rate * nextVelocity[i] - rate * decay * weights[i];
        }
        return new float[][] {nextWeights, nextVelocity};
    }
}
