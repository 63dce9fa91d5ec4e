package convnet.train;

import static convnet.nn.Layers.flatten;
import static convnet.nn.Layers.linear;
import static convnet.nn.Layers.sequential;
import static convnet.train.Optimizers.adam;
import static convnet.train.Optimizers.sgd;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnet.data.Dataset;
import convnet.nn.Sequential;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    private final Dataset train = Stripes.train();
    private final Dataset test = Stripes.test();

    @TempDir
    Path folder;

    private Trainer trainer(Sequential network, Optimizer optimizer) {
        return Trainer.of(network)
                .optimizer(optimizer)
                .schedule(Schedules.cosine())
                .augmentation(Augmentation.shift(1))
                .earlyStopping(EarlyStopping.onLoss(50))
                .batchSize(32);
    }

    /** A training that ends by a failure after some epochs. */
    private void interruptAfter(int epochs, Trainer trainer, int planned) {
        assertThrows(IllegalStateException.class, () -> trainer.onEpoch(result -> {
                    if (result.epoch() == epochs) {
                        throw new IllegalStateException("power failure");
                    }
                })
                .fit(train, test, planned));
    }

    @Test
    void resumedTrainingGivesTheSameBits() {
        for (Optimizer optimizer : List.of(sgd(0.1f).momentum(0.9f), sgd(0.1f), adam(0.01f))) {
            Sequential whole = Stripes.network();
            History uninterrupted = trainer(whole, optimizer).fit(train, test, 5);
            Path file = folder.resolve("net.checkpoint");
            interruptAfter(2, trainer(Stripes.network(), optimizer).checkpoint(file), 5);
            Sequential resumed = Stripes.network().initialize(new Random(99));
            History continued =
                    trainer(resumed, optimizer).threads(1).resume(file).fit(train, test, 5);
            assertArrayEquals(TrainerTest.weights(whole), TrainerTest.weights(resumed));
            assertEquals(5, continued.epochs().size());
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        uninterrupted.epochs().get(i).testLoss(),
                        continued.epochs().get(i).testLoss());
            }
        }
    }

    @Test
    void resumingAFinishedTrainingTrainsNothing() {
        Path file = folder.resolve("net.checkpoint");
        Sequential network = Stripes.network();
        Trainer trainer = Trainer.of(network).checkpoint(file);
        trainer.fit(train, test, 2);
        Sequential resumed = Stripes.network();
        History history = Trainer.of(resumed).resume(file).fit(train, test, 2);
        assertEquals(2, history.epochs().size());
        assertArrayEquals(TrainerTest.weights(network), TrainerTest.weights(resumed));
    }

    @Test
    void checkpointRestoresANetwork() {
        Path file = folder.resolve("net.checkpoint");
        Sequential network = Stripes.network();
        Trainer.of(network).checkpoint(file).fit(train, test, 1);
        Sequential other = Stripes.network().initialize(new Random(99));
        Checkpoint.read(file).restore(other);
        assertArrayEquals(TrainerTest.weights(network), TrainerTest.weights(other));
        IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(file)
                .restore(sequential(flatten(), linear(64, 3))));
        assertEquals(
                "checkpoint: expected the network\n  " + Checkpoint.describe(network)
                        + "\nbut got\n  sequential(\n        flatten(),\n        linear(64, 3)) with 1.weight (3, 64), 1.bias (3)"
                        + "\nbuild the network of the checkpoint",
                problem.getMessage());
    }

    @Test
    void rejectsOtherSettings() {
        Path file = folder.resolve("net.checkpoint");
        Trainer trainer = Trainer.of(Stripes.network());
        trainer.checkpoint(file).fit(train, test, 2);
        IllegalArgumentException problem = assertThrows(
                IllegalArgumentException.class,
                () -> trainer.batchSize(64).resume(file).fit(train, test, 3));
        assertEquals(
                "resume: expected the settings of the checkpoint\n"
                        + "  softmax cross-entropy, sgd(0.1f).momentum(0.9f), constant(), batch size 128, seed 1\n"
                        + "but got\n"
                        + "  softmax cross-entropy, sgd(0.1f).momentum(0.9f), constant(), batch size 64, seed 1\n"
                        + "use the same settings, or start anew without resuming",
                problem.getMessage());
        problem = assertThrows(
                IllegalArgumentException.class, () -> trainer.resume(file).fit(train, test, 1));
        assertEquals(
                "resume: expected at least the 2 epochs of the checkpoint, but got 1; ask for more epochs",
                problem.getMessage());
    }
}
