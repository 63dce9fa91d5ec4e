package convnet.train;

/** Hears how a training goes; an expression such as {@code result -> losses.add(result.testLoss())} will do. */
@FunctionalInterface
public interface EpochListener {
    /** After each epoch. */
    void epochDone(EpochResult result);

    /**
     * Before the first epoch.
     *
     * @param firstEpoch    1, or more in a resumed training
     * @param epochs        number of the last epoch
     * @param stepsPerEpoch batches in an epoch
     */
    default void started(int firstEpoch, int epochs, int stepsPerEpoch) {}

    /**
     * After each step.
     *
     * @param epoch counted from 1
     * @param step  within the epoch, counted from 1
     * @param loss  mean over the batch
     */
    default void stepDone(int epoch, int step, double loss) {}

    /**
     * After the last epoch.
     *
     * @param remark why the training ended before its last epoch, or an empty text
     */
    default void finished(History history, String remark) {}
}
