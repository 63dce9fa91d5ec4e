package convnet.train;

import convnet.tensor.Require;
import java.util.List;

/**
 * Ends a training that no longer gets better on the test images, and gives the network its best weights back.
 *
 * <p>A data set that decides when to stop is no longer independent: for an honest final number keep a third set aside.
 *
 * @param watched  what must get better
 * @param patience epochs without a new best value before the training ends, 1 or more
 */
public record EarlyStopping(Watched watched, int patience) {
    /** What an early stopping looks at. */
    public enum Watched {
        TEST_ACCURACY,
        TEST_LOSS
    }

    public EarlyStopping {
        Require.atLeastOne("early stopping: patience", patience);
    }

    /** Watches the test accuracy. */
    public static EarlyStopping onAccuracy(int patience) {
        return new EarlyStopping(Watched.TEST_ACCURACY, patience);
    }

    /** Watches the test loss. */
    public static EarlyStopping onLoss(int patience) {
        return new EarlyStopping(Watched.TEST_LOSS, patience);
    }

    /** The position of the best epoch; the first of equals; −1 if there is none. */
    int best(List<EpochResult> epochs) {
        int best = -1;
        for (int i = 0; i < epochs.size(); i++) {
            if (best < 0 || score(epochs.get(i)) > score(epochs.get(best))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the patience is at its end. */
    boolean isOver(List<EpochResult> epochs) {
        return epochs.size() - 1 - best(epochs) >= patience;
    }

    /** Why the training ended. */
    String remark(EpochResult best) {
        return "stopped early: no better test " + (watched == Watched.TEST_ACCURACY ? "accuracy" : "loss") + " in "
                + patience + (patience == 1 ? " epoch" : " epochs") + "; the network has the weights of epoch "
                + best.epoch();
    }

    private double score(EpochResult result) {
        return watched == Watched.TEST_ACCURACY ? result.testAccuracy() : -result.testLoss();
    }

    @Override
    public String toString() {
        return (watched == Watched.TEST_ACCURACY ? "onAccuracy(" : "onLoss(") + patience + ")";
    }
}
