package convnet.data;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.models.LeNet;
import convnet.nn.Initializer;
import convnet.nn.Sequential;
import convnet.train.Metrics;
import convnet.train.Optimizers;
import convnet.train.Schedules;
import convnet.train.Trainer;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network that has only seen drawn digits reads drawn ones, and handwritten ones clearly better than by chance. */
class SyntheticDigitsIT {
    private static Sequential network;

    @BeforeAll
    static void train() {
        network = LeNet.relu();
        network.initialize(Initializer.kaiming(), new Random(1));
        Trainer.of(network)
                .optimizer(Optimizers.sgd(0.05f).momentum(0.9f))
                .batchSize(64)
                .seed(1)
                .schedule(Schedules.cosine())
                .fit(SyntheticDigits.train().take(20_000), SyntheticDigits.test(), 3);
    }

    @Test
    void readsDrawnDigits() {
        double accuracy = Metrics.accuracy(network, SyntheticDigits.test());
        assertTrue(accuracy >= 0.98, "98 % expected, but " + accuracy + " came");
    }

    @Test
    void readsHandwrittenDigits() {
        assumeTrue(
                Mnist.isPresent(), "skipped: MNIST is not on this machine; let CONVNET_DATA name a folder with mnist/");
        double accuracy = Metrics.accuracy(network, Mnist.test());
        assertTrue(accuracy >= 0.92, "92 % expected, but " + accuracy + " came");
    }
}
