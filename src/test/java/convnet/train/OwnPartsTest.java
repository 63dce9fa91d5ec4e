package convnet.train;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.maxPool2d;
import static convnet.nn.Layers.sequential;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.data.Dataset;
import convnet.nn.Initializer;
import convnet.nn.Layer;
import convnet.nn.Loss;
import convnet.nn.Mode;
import convnet.nn.Parameter;
import convnet.nn.Pass;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learners write layers, losses and optimizers of their own in a notebook, with public types alone. */
class OwnPartsTest {
    private final Dataset train = Stripes.train();
    private final Dataset test = Stripes.test();

    /** A ReLU that keeps a tenth of what is negative. */
    private static final class LeakyRelu implements Layer {
        @Override
        public Shape outputShape(Shape input) {
            return input;
        }

        @Override
        public Optional<Initializer> initializerBefore() {
            return Optional.of(Initializer.kaiming());
        }

        @Override
        public boolean isMonotone() {
            return true;
        }

        @Override
        public Pass bind(Shape shape, Mode mode) {
            return new Pass() {
                private Tensor last;

                @Override
                public Tensor forward(Tensor input) {
                    last = input;
                    return scaled(input, input);
                }

                @Override
                public Tensor backward(Tensor gradOutput) {
                    return scaled(gradOutput, last);
                }

                @Override
                public List<Tensor> gradients() {
                    return List.of();
                }
            };
        }

        private static Tensor scaled(Tensor values, Tensor signs) {
            Tensor result = values.copy();
            for (int i = 0; i < result.data().length; i++) {
                result.data()[i] *= signs.data()[i] > 0 ? 1 : 0.1f;
            }
            return result;
        }

        @Override
        public String toString() {
            return "leakyRelu()";
        }
    }

    /** Steps of one length, by the sign of a running mean of the gradient. */
    private static final class Sign implements Optimizer {
        @Override
        public float learningRate() {
            return 0.003f;
        }

        @Override
        public Optimizer.State bind(List<Parameter> parameters) {
            List<Tensor> means = parameters.stream()
                    .map(parameter -> Tensor.zeros(parameter.value().shape()))
                    .toList();
            return new Optimizer.State() {
                @Override
                public void step(List<Tensor> gradients, float rate, long step) {
                    for (int p = 0; p < means.size(); p++) {
                        float[] mean = means.get(p).data();
                        float[] weight = parameters.get(p).value().data();
                        for (int i = 0; i < mean.length; i++) {
                            mean[i] += 0.1f * (gradients.get(p).data()[i] - mean[i]);
                            weight[i] -= rate * Math.signum(mean[i]);
                        }
                    }
                }

                @Override
                public List<Tensor> memory() {
                    return means;
                }
            };
        }
    }

    private static Sequential network() {
        return sequential(conv2d(1, 4, 3), new LeakyRelu(), maxPool2d(2), flatten(), linear(36, 3))
                .initialize(new Random(1));
    }

    @Test
    void ownLayerAndOptimizerTrain() {
        History history = Trainer.of(network())
                .optimizer(new Sign())
                .batchSize(32)
                .seed(1)
                .fit(train, test, 12);
        assertTrue(history.last().testAccuracy() > 0.9, history.toString());
    }

    @Test
    void ownOptimizerResumesToTheSameBits(@TempDir Path folder) {
        Sequential whole = network();
        trainer(whole).fit(train, test, 4);
        Sequential half = network();
        trainer(half).checkpoint(folder.resolve("net")).fit(train, test, 2);
        Sequential resumed = network();
        trainer(resumed).resume(folder.resolve("net")).fit(train, test, 4);
        assertArrayEquals(TrainerTest.weights(whole), TrainerTest.weights(resumed));
    }

    private static Trainer trainer(Sequential network) {
        return Trainer.of(network).optimizer(new Sign()).batchSize(32).seed(1);
    }

    @Test
    void ownLayerSaysHowTheWeightsBeforeItAreDrawn() {
        Sequential drawn = network();
        Sequential kaiming = sequential(drawn.layers().toArray(Layer[]::new));
        float[] weights = drawn.parameters().get(0).value().data().clone();
        kaiming.layers().get(0).initialize(Initializer.kaiming(), new Random(1));
        assertArrayEquals(kaiming.parameters().get(0).value().data(), weights);
    }

    @Test
    void passSaysThatPoolingWasBroughtForward() {
        Pass pass = network().bind(Shape.of(1, 1, 8, 8), Mode.inference());
        assertEquals(
                "conv2d(1, 4, 3) → maxPool2d(2) (brought forward) → leakyRelu() → flatten() → "
                        + network().layers().get(4),
                pass.toString());
    }

    @Test
    void ownLossTrains() {
        Loss absolute = (output, labels, batchSize, gradOutput) -> {
            double sum = 0;
            int classes = output.shape().dim(1);
            for (int i = 0; i < output.shape().size(); i++) {
                float difference = output.data()[i] - (labels[i / classes] == i % classes ? 1 : 0);
                sum += Math.abs(difference);
                gradOutput.data()[i] = Math.signum(difference) / batchSize;
            }
            return sum;
        };
        History history = Trainer.of(network())
                .loss(absolute)
                .optimizer(Optimizers.sgd(0.02f).momentum(0.9f))
                .batchSize(32)
                .seed(1)
                .fit(train, test, 12);
        assertTrue(history.last().testAccuracy() > 0.9, history.toString());
    }
}
