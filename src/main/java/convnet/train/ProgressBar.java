package convnet.train;

import convnet.display.Progress;
import java.util.Locale;

/** Shows a training as one bar over all its steps. */
final class ProgressBar implements EpochListener {
    private static final double SMOOTHING = 0.02;

    private Progress bar;
    private int firstEpoch;
    private int stepsPerEpoch;
    private int epochs;
    private double smoothLoss;
    private String lastEpoch;

    @Override
    public void started(int newFirstEpoch, int newEpochs, int newStepsPerEpoch) {
        firstEpoch = newFirstEpoch;
        epochs = newEpochs;
        stepsPerEpoch = newStepsPerEpoch;
        smoothLoss = Double.NaN;
        lastEpoch = "";
        bar = Progress.start("training", (long) (epochs - firstEpoch + 1) * stepsPerEpoch);
    }

    @Override
    public void stepDone(int epoch, int step, double loss) {
        smoothLoss = Double.isNaN(smoothLoss) ? loss : smoothLoss + SMOOTHING * (loss - smoothLoss);
        // Text only now and then: the bar shows a few states a second, a step takes a few milliseconds.
        if (step % 16 == 0 || step == stepsPerEpoch) {
            long done = (long) (epoch - firstEpoch) * stepsPerEpoch + step;
            bar.update(
                    done,
                    String.format(Locale.ROOT, "epoch %d of %d, loss %.4f%s", epoch, epochs, smoothLoss, lastEpoch));
        }
    }

    @Override
    public void epochDone(EpochResult result) {
        lastEpoch = String.format(Locale.ROOT, ", test accuracy %.2f %%", 100 * result.testAccuracy());
        bar.update(
                (long) (result.epoch() - firstEpoch + 1) * stepsPerEpoch,
                String.format(
                        Locale.ROOT,
                        "epoch %d of %d, loss %.4f%s",
                        result.epoch(),
                        epochs,
                        result.trainLoss(),
                        lastEpoch));
    }

    @Override
    public void finished(History history, String remark) {
        if (bar != null) {
            bar.close();
        }
    }
}
