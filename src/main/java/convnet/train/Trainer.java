package convnet.train;

import convnet.data.Dataset;
import convnet.nn.Layer;
import convnet.nn.Loss;
import convnet.nn.SoftmaxCrossEntropy;
import convnet.tensor.Require;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains a network to name the class of images: for every batch forward, loss, backward, and one step of the optimizer.
 *
 * <p>{@code Trainer.of(net).optimizer(sgd(0.1f).momentum(0.9f)).batchSize(128).seed(1).fit(train, test, 5)}. A trainer is
 * a value: each option returns another trainer. The weights after a training depend on the network's first weights, the
 * images and the options, to the last bit, but not on the number of threads.
 */
public final class Trainer {
    private final Layer network;
    private Optimizer optimizer = Optimizers.sgd(0.1f).momentum(0.9f);
    private Loss loss = new SoftmaxCrossEntropy();
    private Schedule schedule = Schedules.constant();
    private Optional<Augmentation> augmentation = Optional.empty();
    private Optional<EarlyStopping> earlyStopping = Optional.empty();
    private Optional<Path> checkpoint = Optional.empty();
    private Optional<Path> resume = Optional.empty();
    private List<EpochListener> listeners = List.of();
    private int batchSize = 128;
    private int threads = Runtime.getRuntime().availableProcessors();
    private long seed = 1;

    private Trainer(Layer network) {
        this.network = network;
    }

    private Trainer(Trainer other) {
        network = other.network;
        optimizer = other.optimizer;
        loss = other.loss;
        schedule = other.schedule;
        augmentation = other.augmentation;
        earlyStopping = other.earlyStopping;
        checkpoint = other.checkpoint;
        resume = other.resume;
        listeners = other.listeners;
        batchSize = other.batchSize;
        threads = other.threads;
        seed = other.seed;
    }

    /** A trainer of this network, whose weights a training changes. */
    public static Trainer of(Layer network) {
        return new Trainer(network);
    }

    /** The optimizer; {@code sgd(0.1f).momentum(0.9f)} unless set. */
    public Trainer optimizer(Optimizer newOptimizer) {
        Trainer copy = new Trainer(this);
        copy.optimizer = newOptimizer;
        return copy;
    }

    /** What the training makes small; softmax cross-entropy unless set. */
    public Trainer loss(Loss newLoss) {
        Trainer copy = new Trainer(this);
        copy.loss = newLoss;
        return copy;
    }

    /** How the learning rate changes; {@code constant()} unless set. */
    public Trainer schedule(Schedule newSchedule) {
        Trainer copy = new Trainer(this);
        copy.schedule = newSchedule;
        return copy;
    }

    /** The images of one step, 1 or more; 128 unless set. */
    public Trainer batchSize(int images) {
        Trainer copy = new Trainer(this);
        copy.batchSize = Require.atLeastOne("trainer: batchSize", images);
        return copy;
    }

    /** Where random numbers start: the order of the images, augmentation, dropout; 1 unless set. */
    public Trainer seed(long newSeed) {
        Trainer copy = new Trainer(this);
        copy.seed = newSeed;
        return copy;
    }

    /** The threads that compute, 1 or more; as many as the machine has processors unless set. */
    public Trainer threads(int number) {
        Trainer copy = new Trainer(this);
        copy.threads = Require.atLeastOne("trainer: threads", number);
        return copy;
    }

    /** Changes every training image at random in every epoch; nothing unless set. */
    public Trainer augmentation(Augmentation change) {
        Trainer copy = new Trainer(this);
        copy.augmentation = Optional.of(change);
        return copy;
    }

    /** Calls this too after every epoch. */
    public Trainer onEpoch(EpochListener listener) {
        Trainer copy = new Trainer(this);
        copy.listeners = new ArrayList<>(listeners);
        copy.listeners.add(listener);
        return copy;
    }

    /** Ends when the test accuracy has not risen for so many epochs, with the best epoch's weights. */
    public Trainer earlyStopping(int patience) {
        return earlyStopping(EarlyStopping.onAccuracy(patience));
    }

    /** Ends when the network no longer gets better, with the best epoch's weights. */
    public Trainer earlyStopping(EarlyStopping rule) {
        Trainer copy = new Trainer(this);
        copy.earlyStopping = Optional.of(rule);
        return copy;
    }

    /** Writes a checkpoint into this file after every epoch. */
    public Trainer checkpoint(Path file) {
        Trainer copy = new Trainer(this);
        copy.checkpoint = Optional.of(file);
        return copy;
    }

    /** Continues from the checkpoint in this file, as if the training had not been interrupted. */
    public Trainer resume(Path file) {
        Trainer copy = new Trainer(this);
        copy.resume = Optional.of(file);
        return copy;
    }

    /**
     * Trains for some epochs, each of which shows every training image once, and tests after each.
     *
     * @param epochs in total, 1 or more; a resumed training continues after those already done
     * @throws IllegalArgumentException if a data set is empty or does not fit the network, or the network was not initialized
     * @throws DivergedException if the loss is no longer a finite number
     */
    public History fit(Dataset train, Dataset test, int epochs) {
        Require.atLeastOne("fit: epochs", epochs);
        FitCheck.network(network);
        FitCheck.dataset(network, train);
        FitCheck.dataset(network, test);
        return new TrainingRun(this, train, test, epochs).run();
    }

    /** A bar that updates in place in a notebook, and lines elsewhere; to be given to {@link #onEpoch}. */
    public static EpochListener progress() {
        return new ProgressBar();
    }

    Layer network() {
        return network;
    }

    Optimizer optimizer() {
        return optimizer;
    }

    Loss loss() {
        return loss;
    }

    Schedule schedule() {
        return schedule;
    }

    Optional<Augmentation> augmentation() {
        return augmentation;
    }

    Optional<EarlyStopping> earlyStopping() {
        return earlyStopping;
    }

    Optional<Path> checkpoint() {
        return checkpoint;
    }

    Optional<Path> resume() {
        return resume;
    }

    List<EpochListener> listeners() {
        return listeners;
    }

    int batchSize() {
        return batchSize;
    }

    int threads() {
        return threads;
    }

    long seed() {
        return seed;
    }

    /** All options that the weights depend on, as text. */
    String settings() {
        return name(loss) + ", " + name(optimizer) + ", " + name(schedule) + ", batch size " + batchSize + ", seed "
                + seed
                + augmentation.map(change -> ", " + name(change)).orElse("")
                + earlyStopping.map(rule -> ", early stopping " + rule).orElse("");
    }

    /** An option as written in code; one without a text of its own has to be the same by the user's word. */
    private static String name(Object option) {
        Class<?> type = option.getClass();
        if (type.isHidden() || type.isSynthetic()) {
            return "own function";
        }
        String text = option.toString();
        return text.equals(type.getName() + "@" + Integer.toHexString(option.hashCode())) ? type.getSimpleName() : text;
    }

    @Override
    public String toString() {
        return "Trainer with " + settings() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }
}
