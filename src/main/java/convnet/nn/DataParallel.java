package convnet.nn;

import convnet.nn.Split.RunningAverages;
import convnet.nn.Split.SlotGradients;
import convnet.tensor.Require;
import convnet.tensor.Shape;
import convnet.tensor.ShapeException;
import convnet.tensor.SplitMix64;
import convnet.tensor.Tensor;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Locale;

/**
 * Runs a network over batches on several threads, with the same bits for any number of them: a batch is split in a way
 * that depends on the network and the batch only, and gradients are added in a fixed order.
 *
 * <p>The threads live until {@link #close()}. Not for two threads at once.
 */
public final class DataParallel implements AutoCloseable {
    /** Where the images of a batch come from, so that they need not be copied together first. */
    @FunctionalInterface
    public interface Images {
        /**
         * Writes one image. Several threads call this at once, for different images.
         *
         * @param index  which image of the batch, from 0
         * @param out    receives its C·H·W pixels
         * @param offset where in {@code out} they begin
         */
        void read(int index, float[] out, int offset);
    }

    /**
     * How a network did on some images.
     *
     * @param images  how many there were
     * @param lossSum the sum of their losses
     * @param correct how many of them had their largest output at the right class
     */
    public record Outcome(int images, double lossSum, int correct) {
        /** The mean loss. */
        public double loss() {
            return lossSum / images;
        }

        /** The share of images whose largest output is at the right class, from 0 to 1. */
        public double accuracy() {
            return (double) correct / images;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "loss %.4f, %,d of %,d right (%.2f %%)", loss(), correct, images, 100 * accuracy());
        }
    }

    /** Ends the threads of what was forgotten without being closed, as happens when a notebook cell runs again. */
    private static final Cleaner CLEANER = Cleaner.create();

    private final Layer network;
    private final Shape image;
    private final Shape output;
    private final int threads;
    private final long seed;
    private final Loss loss;
    private final int groupSize;
    private final Replica[] replicas;
    private final WorkerThreads.Task trainTask = this::trainSlot;
    private final WorkerThreads.Task sumTask = this::sumPiece;
    private final WorkerThreads.Task evaluateTask = this::evaluateGroup;
    private final WorkerThreads.Task forwardTask = this::forwardGroup;
    private final RunningAverages averages;
    private SlotGradients gradients;
    private WorkerThreads workers;
    private long step;

    private Split trainingSplit;
    private Split inferenceSplit;
    private Images images;
    private int[] labels;
    private Tensor outputs;
    private double[] losses = new double[0];
    private int[] corrects = new int[0];

    private DataParallel(Layer network, Shape image, int threads, long seed, Loss loss) {
        this.network = network;
        this.image = image;
        this.output = network.outputShape(image);
        this.threads = threads;
        this.seed = seed;
        this.loss = loss;
        this.groupSize = Split.groupSize(network, image);
        this.averages = new RunningAverages(network);
        this.replicas = new Replica[threads];
        for (int i = 0; i < threads; i++) {
            replicas[i] = new Replica(network, image, loss, groupSize);
        }
    }

    /**
     * On one thread, with softmax cross-entropy and seed 0.
     *
     * @param image (C, H, W)
     * @throws ShapeException if the network cannot take such images
     */
    public static DataParallel of(Layer network, Shape image) {
        if (image.rank() != 3) {
            throw new ShapeException("dataParallel: expects the shape of one image (C, H, W), but got " + image);
        }
        Shape one = Shape.of(1, image.dim(0), image.dim(1), image.dim(2));
        return new DataParallel(network, one, 1, 0, new SoftmaxCrossEntropy());
    }

    /** How many threads work, with the one that calls. */
    public DataParallel threads(int count) {
        Require.atLeastOne("dataParallel: number of threads", count);
        return new DataParallel(network, image, count, seed, loss);
    }

    /** Where dropout's random numbers start. */
    public DataParallel seed(long newSeed) {
        return new DataParallel(network, image, threads, newSeed, loss);
    }

    public DataParallel loss(Loss newLoss) {
        return new DataParallel(network, image, threads, seed, newLoss);
    }

    /** The training steps done so far, which count for dropout's random numbers. */
    public long steps() {
        return step;
    }

    /** Goes on as if this many training steps had been done: after loading a checkpoint. */
    public void resumeAt(long steps) {
        step = steps;
    }

    /**
     * Forward and backward over one batch: afterwards {@link #gradients()} holds the gradient of the mean loss.
     *
     * @param labels the right class of each image; their number is the batch's size
     * @return loss and accuracy before the step
     * @throws IllegalArgumentException if a label is no class, or if there are no labels
     */
    public Outcome step(Images batch, int[] labels) {
        checkLabels("step", labels);
        if (gradients == null) {
            gradients = new SlotGradients(network.parameters());
        }
        if (trainingSplit == null || trainingSplit.images() != labels.length) {
            trainingSplit = Split.training(labels.length, groupSize, network.parameterCount());
            gradients.reserve(trainingSplit.slots());
            averages.reserve(trainingSplit.groups());
        }
        prepare(batch, labels, trainingSplit);
        run(trainingSplit.slots(), trainTask);
        run(gradients.pieces(), sumTask);
        averages.move(trainingSplit);
        step++;
        return outcome(trainingSplit);
    }

    /** Like {@link #step(Images, int[])}, with images (N, C, H, W). */
    public Outcome step(Tensor batch, int[] labels) {
        checkImages("step", batch, labels.length);
        return step(reader(batch), labels);
    }

    /** The gradient of the last step's mean loss by each parameter, in the order of {@link Layer#parameters()}. */
    public List<Tensor> gradients() {
        if (gradients == null) {
            throw new IllegalStateException("gradients: call step first");
        }
        return gradients.sums();
    }

    /**
     * Loss and accuracy, without training.
     *
     * @throws IllegalArgumentException if a label is no class, or if there are no labels
     */
    public Outcome evaluate(Images batch, int[] labels) {
        checkLabels("evaluate", labels);
        Split split = inferenceSplit(labels.length);
        prepare(batch, labels, split);
        run(split.slots(), evaluateTask);
        return outcome(split);
    }

    /** Like {@link #evaluate(Images, int[])}, with images (N, C, H, W). */
    public Outcome evaluate(Tensor batch, int[] labels) {
        checkImages("evaluate", batch, labels.length);
        return evaluate(reader(batch), labels);
    }

    /**
     * The network's outputs, in fresh memory.
     *
     * @param count the number of images N
     * @return for a classifier (N, classes)
     */
    public Tensor forward(Images batch, int count) {
        Split split = inferenceSplit(count);
        outputs = Tensor.zeros(output.with(0, count));
        images = batch;
        run(split.slots(), forwardTask);
        return outputs;
    }

    /** Like {@link #forward(Images, int)}, with images (N, C, H, W). */
    public Tensor forward(Tensor batch) {
        checkImages(
                "forward", batch, batch.shape().rank() == 0 ? 0 : batch.shape().dim(0));
        return forward(reader(batch), batch.shape().dim(0));
    }

    private void checkLabels(String operation, int[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(operation + ": expects at least one image, but the batch is empty");
        }
        if (output.rank() != 2) {
            throw new ShapeException(operation + ": expects one row of outputs an image (1, classes), but got " + output
                    + "; end the network with linear(…, classes)");
        }
        Expect.classes(operation, values.length, output.dim(1), values);
    }

    private void checkImages(String operation, Tensor batch, int count) {
        Shape expected = image.with(0, count);
        if (!batch.shape().equals(expected)) {
            throw new ShapeException(
                    operation + ": expects " + count + " images " + expected + ", but got " + batch.shape());
        }
    }

    private Images reader(Tensor batch) {
        int size = image.size();
        float[] pixels = batch.data();
        return (index, out, offset) -> System.arraycopy(pixels, index * size, out, offset, size);
    }

    private Split inferenceSplit(int count) {
        if (inferenceSplit == null || inferenceSplit.images() != count) {
            inferenceSplit = Split.inference(count, groupSize);
        }
        return inferenceSplit;
    }

    private void prepare(Images batch, int[] newLabels, Split split) {
        images = batch;
        labels = newLabels;
        if (losses.length < split.groups()) {
            losses = new double[split.groups()];
            corrects = new int[split.groups()];
        }
    }

    private void run(int tasks, WorkerThreads.Task task) {
        if (threads == 1 || tasks == 1) {
            for (int i = 0; i < tasks; i++) {
                task.run(i, 0);
            }
            return;
        }
        if (workers == null) {
            workers = new WorkerThreads(threads);
            CLEANER.register(this, workers::close);
        }
        workers.run(tasks, task);
    }

    private void trainSlot(int slot, int worker) {
        Replica replica = replicas[worker];
        try {
            for (int group = trainingSplit.firstGroup(slot); group < trainingSplit.firstGroup(slot + 1); group++) {
                long groupSeed = SplitMix64.at(SplitMix64.at(seed, step), group);
                losses[group] = replica.train(images, trainingSplit, group, labels, groupSeed);
                corrects[group] = replica.correct();
                averages.keep(group, replica.observed(trainingSplit.imagesIn(group)));
            }
        } finally {
            replica.moveGradients(gradients.slot(slot));
        }
    }

    private void sumPiece(int piece, int worker) {
        gradients.sum(piece, trainingSplit.slots());
    }

    private void evaluateGroup(int group, int worker) {
        losses[group] = replicas[worker].evaluate(images, inferenceSplit, group, labels);
        corrects[group] = replicas[worker].correct();
    }

    private void forwardGroup(int group, int worker) {
        float[] values = replicas[worker].forward(images, inferenceSplit, group).data();
        int first = inferenceSplit.firstImage(group) * output.size();
        System.arraycopy(values, 0, outputs.data(), first, values.length);
    }

    private Outcome outcome(Split split) {
        double sum = 0;
        int correct = 0;
        for (int group = 0; group < split.groups(); group++) {
            sum += losses[group];
            correct += corrects[group];
        }
        return new Outcome(split.images(), sum, correct);
    }

    /** Ends the threads. */
    @Override
    public void close() {
        if (workers != null) {
            workers.close();
            workers = null;
        }
    }
}
