package convnet.cli;

import convnet.data.Dataset;
import convnet.models.LeNet;
import convnet.nn.Sequential;
import convnet.train.Optimizer;
import convnet.train.Optimizers;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The networks that a command can name, each with the settings that train it well. */
enum ModelChoice {
    LENET("lenet", LeNet::relu, 28, OptimizerChoice.SGD, 0.05f, 5e-4f),
    LENET_COLOR("lenet-color", LeNet::color, 32, OptimizerChoice.SGD, 0.02f, 5e-4f),
    LENET_LECTURE("lenet-lecture", LeNet::lecture, 28, OptimizerChoice.ADAM, 0.003f, 0),
    LENET_1998("lenet-1998", LeNet::original1998, 32, OptimizerChoice.SGD, 0.001f, 0);

    private final String word;
    private final Supplier<Sequential> network;
    private final int side;
    private final OptimizerChoice optimizer;
    private final float learningRate;
    private final float weightDecay;

    ModelChoice(
            String word,
            Supplier<Sequential> network,
            int side,
            OptimizerChoice optimizer,
            float learningRate,
            float weightDecay) {
        this.word = word;
        this.network = network;
        this.side = side;
        this.optimizer = optimizer;
        this.learningRate = learningRate;
        this.weightDecay = weightDecay;
    }

    static ModelChoice of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values()).map(choice -> choice.word).collect(Collectors.joining(", "))
                        + ", but got " + word));
    }

    /** The model for images with so many channels. */
    static ModelChoice forChannels(int channels) {
        return channels == 1 ? LENET : LENET_COLOR;
    }

    /** The network without weights. */
    Sequential network() {
        return network.get();
    }

    /** The optimizer that trains it well. */
    OptimizerChoice optimizer() {
        return optimizer;
    }

    /** The learning rate that trains it well with this optimizer. */
    float learningRate(OptimizerChoice with) {
        return with == optimizer ? learningRate : with.usualLearningRate();
    }

    /** The weight decay that trains it well with this optimizer. */
    float weightDecay(OptimizerChoice with) {
        return with == optimizer ? weightDecay : 0;
    }

    /** Images of 28×28 get a border where the network reads 32×32. */
    Dataset fitted(Dataset dataset) {
        int border = (side - dataset.imageShape().dim(1)) / 2;
        return border > 0 ? dataset.padded(border) : dataset;
    }

    @Override
    public String toString() {
        return word;
    }

    /** Reads the name on the command line. */
    static final class ByWord implements ITypeConverter<ModelChoice> {
        @Override
        public ModelChoice convert(String word) {
            return of(word);
        }
    }

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
}
