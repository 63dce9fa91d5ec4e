package convnet.train;

/** Says at which step the loss stopped being a finite number, and what to try. */
public final class DivergedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final int epoch;
    private final int step;
    private final transient History history;

    DivergedException(double loss, int epoch, int step, int steps, float learningRate, float smaller, History history) {
        super("training: expected a finite loss, but it became "
                + (Double.isNaN(loss) ? "NaN" : "infinite") + " in epoch " + epoch + " at step " + step + " of " + steps
                + " with learning rate " + learningRate + "; the network has its weights from before epoch " + epoch
                + " again; try a learning rate of " + smaller
                + " or less, and check that pixels lie in [0, 1] and that the network was initialized");
        this.epoch = epoch;
        this.step = step;
        this.history = history;
    }

    /** The epoch, counted from 1. */
    public int epoch() {
        return epoch;
    }

    /** The step within the epoch, counted from 1. */
    public int step() {
        return step;
    }

    /** The epochs before. */
    public History history() {
        return history;
    }
}
