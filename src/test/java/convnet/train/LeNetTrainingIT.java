package convnet.train;

import static convnet.train.Optimizers.sgd;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnet.data.Dataset;
import convnet.data.Mnist;
import convnet.data.MnistSample;
import convnet.models.LeNet;
import convnet.nn.Sequential;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeNetTrainingIT {
    private static Trainer trainer(Sequential network) {
        return Trainer.of(network)
                .optimizer(sgd(0.05f).momentum(0.9f).weightDecay(5e-4f))
                .schedule(Schedules.cosine())
                .augmentation(Augmentation.shift(1))
                .batchSize(64);
    }

    @Test
    void oneEpochGivesTheSameBitsOnOneTwoAndFiveThreads() {
        Dataset train = MnistSample.train();
        Dataset test = MnistSample.test();
        Sequential one = LeNet.relu().initialize(new Random(1));
        History history = trainer(one).threads(1).fit(train, test, 1);
        assertTrue(history.last().testAccuracy() > 0.8, history::toString);
        for (int threads : new int[] {2, 5}) {
            Sequential more = LeNet.relu().initialize(new Random(1));
            History again = trainer(more).threads(threads).fit(train, test, 1);
            assertArrayEquals(TrainerTest.weights(one), TrainerTest.weights(more), threads + " threads");
            assertEquals(history.last().testLoss(), again.last().testLoss());
        }
    }

    @Test
    void oneEpochReadsMnistAtNinetySevenPercent() {
        assumeTrue(
                Mnist.isPresent(), "skipped: MNIST is not on this machine; let CONVNET_DATA name a folder with mnist/");
        Sequential network = LeNet.relu().initialize(new Random(1));
        History history = trainer(network).fit(Mnist.train(), Mnist.test(), 1);
        assertTrue(history.last().testAccuracy() > 0.97, history::toString);
        ConfusionMatrix confusion = ConfusionMatrix.of(network, Mnist.test());
        assertEquals(history.last().testAccuracy(), confusion.accuracy());
    }
}
