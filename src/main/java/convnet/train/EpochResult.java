package convnet.train;

import java.util.Locale;

/**
 * What one epoch brought.
 *
 * @param epoch           counted from 1
 * @param trainLoss       mean loss over the training images, each seen with the weights of its step
 * @param trainAccuracy   share of the training images that were read correctly in their step, 0 to 1
 * @param testLoss        mean loss over the test images after the epoch
 * @param testAccuracy    share of the test images read correctly after the epoch, 0 to 1
 * @param learningRate    of the epoch's last step
 * @param imagesPerSecond training images a second, forward, backward and step
 * @param seconds         duration of the epoch, training and test
 */
public record EpochResult(
        int epoch,
        double trainLoss,
        double trainAccuracy,
        double testLoss,
        double testAccuracy,
        double learningRate,
        double imagesPerSecond,
        double seconds) {
    /** All of it in one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "epoch %d: train loss %.4f, accuracy %.2f %%; test loss %.4f, accuracy %.2f %%; %,.0f images/s, %.1f s",
                epoch,
                trainLoss,
                100 * trainAccuracy,
                testLoss,
                100 * testAccuracy,
                imagesPerSecond,
                seconds);
    }
}
