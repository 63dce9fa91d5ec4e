package convnet.train;

import static convnet.nn.Layers.conv2d;
import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.sequential;
import static convnet.train.Optimizers.adam;
import static convnet.train.Optimizers.sgd;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.data.Dataset;
import convnet.nn.Layer;
import convnet.nn.Parameter;
import convnet.nn.Sequential;
import convnet.tensor.Shape;
import convnet.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final Dataset train = Stripes.train();
    private final Dataset test = Stripes.test();

    static float[] weights(Layer network) {
        List<Float> all = new ArrayList<>();
        for (Parameter parameter : network.parameters()) {
            for (float value : parameter.value().data()) {
                all.add(value);
            }
        }
        float[] weights = new float[all.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = all.get(i);
        }
        return weights;
    }

    private Trainer trainer(Layer network) {
        return Trainer.of(network).optimizer(sgd(0.1f).momentum(0.9f)).batchSize(32);
    }

    @Test
    void learnsToTellStripesApart() {
        for (Optimizer optimizer : List.of(sgd(0.05f).momentum(0.9f), adam(0.01f))) {
            History history = trainer(Stripes.network())
                    .optimizer(optimizer)
                    .schedule(Schedules.cosine())
                    .fit(train, test, 8);
            assertEquals(8, history.epochs().size());
            assertTrue(history.last().testAccuracy() > 0.95, history::toString);
            assertTrue(history.last().trainLoss() < history.epochs().get(0).trainLoss(), history::toString);
        }
    }

    @Test
    void weightsDoNotDependOnTheNumberOfThreads() {
        Sequential one = Stripes.network();
        History history = trainer(one).threads(1).fit(train, test, 1);
        for (int threads : new int[] {2, 5}) {
            Sequential more = Stripes.network();
            History again = trainer(more).threads(threads).fit(train, test, 1);
            assertArrayEquals(weights(one), weights(more), threads + " threads");
            assertEquals(history.last().trainLoss(), again.last().trainLoss());
            assertEquals(history.last().testLoss(), again.last().testLoss());
        }
    }

    @Test
    void seedDecidesTheWeights() {
        Sequential first = Stripes.network();
        Sequential second = Stripes.network();
        Trainer augmented = trainer(first).augmentation(Augmentation.shift(1));
        augmented.fit(train, test, 2);
        trainer(second).augmentation(Augmentation.shift(1)).fit(train, test, 2);
        assertArrayEquals(weights(first), weights(second));
        Sequential other = Stripes.network();
        trainer(other).augmentation(Augmentation.shift(1)).seed(2).fit(train, test, 2);
        assertFalse(java.util.Arrays.equals(weights(first), weights(other)));
    }

    @Test
    void schedulesReachTheOptimizerStepByStep() {
        History history = trainer(Stripes.network())
                .optimizer(sgd(0.1f))
                .batchSize(330)
                .schedule(Schedules.cosine())
                .fit(train, test, 4);
        double[] rates =
                history.epochs().stream().mapToDouble(EpochResult::learningRate).toArray();
        assertArrayEquals(new double[] {0.1, 0.085355, 0.05, 0.014645}, rates, 1e-6);
    }

    @Test
    void listenersHearEveryStep() {
        List<String> heard = new ArrayList<>();
        EpochListener listener = new EpochListener() {
            @Override
            public void started(int firstEpoch, int epochs, int stepsPerEpoch) {
                heard.add("from " + firstEpoch + " to " + epochs + " with " + stepsPerEpoch);
            }

            @Override
            public void stepDone(int epoch, int step, double loss) {
                heard.add(epoch + "." + step);
            }

            @Override
            public void epochDone(EpochResult result) {
                heard.add("epoch " + result.epoch());
            }

            @Override
            public void finished(History history, String remark) {
                heard.add("finished" + remark);
            }
        };
        trainer(Stripes.network()).batchSize(200).onEpoch(listener).fit(train, test, 2);
        assertEquals(
                List.of("from 1 to 2 with 2", "1.1", "1.2", "epoch 1", "2.1", "2.2", "epoch 2", "finished"), heard);
    }

    @Test
    void optionsMakeAnotherTrainer() {
        Trainer first = Trainer.of(Stripes.network());
        Trainer second =
                first.batchSize(7).threads(3).seed(9).optimizer(adam(0.01f)).schedule(Schedules.cosine());
        assertTrue(first.toString()
                .startsWith("Trainer with softmax cross-entropy, sgd(0.1f).momentum(0.9f), constant(), "
                        + "batch size 128, seed 1, "));
        assertEquals(
                "Trainer with softmax cross-entropy, adam(0.01f), cosine(), batch size 7, seed 9, shift(2), "
                        + "early stopping onAccuracy(3), 3 threads",
                second.augmentation(Augmentation.shift(2)).earlyStopping(3).toString());
        assertEquals(
                "softmax cross-entropy, adam(0.01f), own function, batch size 7, seed 9",
                second.schedule((epoch, epochs) -> 1).settings());
    }

    @Test
    void earlyStoppingGivesTheBestWeightsBack() {
        List<float[]> weights = new ArrayList<>();
        Sequential network = Stripes.network();
        List<String> remarks = new ArrayList<>();
        EpochListener listener = new EpochListener() {
            @Override
            public void epochDone(EpochResult result) {
                weights.add(weights(network));
            }

            @Override
            public void finished(History history, String remark) {
                remarks.add(remark);
            }
        };
        History history = trainer(network).earlyStopping(2).onEpoch(listener).fit(train, test, 100);
        int best = history.best().epoch();
        assertEquals(best + 2, history.epochs().size());
        assertArrayEquals(weights.get(best - 1), weights(network));
        assertEquals(
                List.of("stopped early: no better test accuracy in 2 epochs; the network has the weights of epoch "
                        + best),
                remarks);
    }

    @Test
    void stopsWhenTheLossIsNoNumberAndKeepsTheWeightsOfTheEpochBefore() {
        Sequential network = sequential(conv2d(1, 4, 3), flatten(), linear(144, 3));
        network.initialize(new Random(1));
        List<float[]> weights = new ArrayList<>();
        Trainer trainer = trainer(network)
                .optimizer(sgd(0.1f))
                .schedule((epoch, epochs) -> epoch < 1 ? 1 : 1e10f)
                .onEpoch(result -> weights.add(weights(network)));
        DivergedException problem = assertThrows(DivergedException.class, () -> trainer.fit(train, test, 3));
        assertEquals(2, problem.epoch());
        assertEquals(1, problem.history().epochs().size());
        assertEquals(
                "training: expected a finite loss, but it became NaN in epoch 2 at step " + problem.step()
                        + " of 11 with learning rate 1.0E9; the network has its weights from before epoch 2 again; "
                        + "try a learning rate of 0.01 or less, and check that pixels lie in [0, 1] "
                        + "and that the network was initialized",
                problem.getMessage());
        assertArrayEquals(weights.get(0), weights(network));
    }

    @Test
    void progressSaysTheLastState() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            trainer(Stripes.network()).onEpoch(Trainer.progress()).fit(train, test, 3);
        } finally {
            System.setOut(before);
        }
        String last = printed.toString(StandardCharsets.UTF_8).strip();
        assertTrue(
                last.matches(
                        "(?s).*training: 33 of 33 · epoch 3 of 3, loss \\d\\.\\d{4}, test accuracy \\d+\\.\\d\\d %"),
                last);
    }

    @Test
    void interruptionEndsTheTraining() {
        Trainer trainer = trainer(Stripes.network())
                .onEpoch(result -> Thread.currentThread().interrupt());
        CancellationException problem = assertThrows(CancellationException.class, () -> trainer.fit(train, test, 3));
        assertEquals(
                "training: interrupted in epoch 2 at step 1 of 11; the network keeps what it has learned so far",
                problem.getMessage());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void rejectsOptionsOutOfRange() {
        Trainer trainer = trainer(Stripes.network());
        refuses("trainer: batchSize must be 1 or more, but is 0", () -> trainer.batchSize(0));
        refuses("trainer: threads must be 1 or more, but is -2", () -> trainer.threads(-2));
        refuses("fit: epochs must be 1 or more, but is 0", () -> trainer.fit(train, test, 0));
    }

    @Test
    void rejectsANetworkThatCannotLearn() {
        refuses(
                "fit: expected an initialized network, but all weights of a layer are 0, from which no training gets "
                        + "away; call initialize(new Random(1)) first",
                () -> trainer(sequential(flatten(), linear(64, 3))).fit(train, test, 1));
        refuses(
                "fit: expected a network with parameters, but flatten() has none; add a linear or conv2d layer",
                () -> trainer(flatten()).fit(train, test, 1));
    }

    @Test
    void rejectsDataThatDoesNotFit() {
        Sequential network = Stripes.network();
        refuses("data set nothing: expected at least one image, but it is empty", () -> trainer(network)
                .fit(new Nothing(), test, 1));
        Dataset labels = Dataset.of("odd", Tensor.zeros(4, 1, 8, 8), new int[] {0, 2, 7, 3});
        refuses(
                "data set odd: expected labels from 0 to 2 for a network with 3 outputs, but there is label 7; "
                        + "let the last layer have at least 8 outputs",
                () -> trainer(network).fit(labels, test, 1));
        Dataset large = Dataset.of("large", Tensor.zeros(4, 1, 12, 12), new int[4]);
        String message = assertThrows(convnet.tensor.ShapeException.class, () -> trainer(network)
                        .fit(train, large, 1))
                .getMessage();
        assertTrue(message.startsWith("data set large: images (1, 12, 12) do not fit the network: linear: "), message);
        refuses(
                "data set stripes: expected a network that ends in one row of outputs an image, shape (N, classes), "
                        + "but it ends in (1, 2, 6, 6); end it with flatten() and linear(…)",
                () -> trainer(sequential(conv2d(1, 2, 3)).initialize(new Random(1)))
                        .fit(train, test, 1));
    }

    private static void refuses(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    private record Nothing() implements Dataset {
        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public Shape imageShape() {
            return Shape.of(1, 8, 8);
        }

        @Override
        public List<String> classes() {
            return List.of();
        }

        @Override
        public int label(int i) {
            throw new IndexOutOfBoundsException(i);
        }

        @Override
        public void image(int i, float[] out, int offset) {
            throw new IndexOutOfBoundsException(i);
        }
    }
}
