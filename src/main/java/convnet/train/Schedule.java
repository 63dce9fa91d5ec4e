package convnet.train;

/** How the learning rate changes in the course of a training: a factor on the optimizer's learning rate. */
public interface Schedule {
    /**
     * The factor at one point of the training.
     *
     * @param epoch  epochs done so far, in fractions: 0 at the start, 1.5 in the middle of the second epoch
     * @param epochs epochs in total
     */
    float factor(double epoch, double epochs);

    /**
     * The same schedule behind a linear rise from 0 over the first epochs.
     *
     * @param epochs length of the rise, for example 0.5
     */
    default Schedule warmUp(double epochs) {
        return new Schedules.WarmUp(this, epochs);
    }
}
