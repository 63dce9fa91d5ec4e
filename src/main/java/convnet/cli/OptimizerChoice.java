package convnet.cli;

import convnet.train.Optimizer;
import convnet.train.Optimizers;

/** The optimizers that a command can name. */
enum OptimizerChoice {
    SGD(0.05f) {
        @Override
        Optimizer with(float learningRate, float momentum, float weightDecay) {
            return Optimizers.sgd(learningRate).momentum(momentum).weightDecay(weightDecay);
        }
    },
    ADAM(0.001f) {
        @Override
        Optimizer with(float learningRate, float momentum, float weightDecay) {
            return Optimizers.adam(learningRate).weightDecay(weightDecay);
        }
    };

    private final float usualLearningRate;

    OptimizerChoice(float usualLearningRate) {
        this.usualLearningRate = usualLearningRate;
    }

    float usualLearningRate() {
        return usualLearningRate;
    }

    /** The optimizer; Adam has no momentum of this kind. */
    abstract Optimizer with(float learningRate, float momentum, float weightDecay);
}
