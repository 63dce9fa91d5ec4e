package convnet.train;

import convnet.data.Dataset;
import convnet.nn.DataParallel;
import convnet.nn.Layer;
import convnet.nn.SoftmaxCrossEntropy;
import convnet.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a network makes of each image of a data set, and how well it does. */
public final class Evaluation {
    private final String dataset;
    private final List<String> classes;
    private final int[] labels;
    private final int[] predictions;
    private final float[] probabilities;
    private final double loss;

    /**
     * Runs a network over all images, with softmax cross-entropy as loss.
     *
     * @throws IllegalArgumentException if the data set is empty or does not fit the network
     */
    public static Evaluation of(Layer network, Dataset dataset) {
        FitCheck.dataset(network, dataset);
        try (DataParallel parallel = DataParallel.of(network, dataset.imageShape())
                .threads(Runtime.getRuntime().availableProcessors())) {
            Tensor output = parallel.forward(dataset::image, dataset.size());
            return new Evaluation(dataset, output, new SoftmaxCrossEntropy().mean(output, dataset.labels()));
        }
    }

    private Evaluation(Dataset dataset, Tensor output, double loss) {
        this.dataset = dataset.name();
        this.classes = dataset.classes();
        this.labels = dataset.labels();
        this.loss = loss;
        this.predictions = new int[labels.length];
        this.probabilities = new float[labels.length];
        int count = output.shape().dim(1);
        float[] outputs = output.data();
        float[] softmax = SoftmaxCrossEntropy.softmax(output).data();
        for (int i = 0; i < labels.length; i++) {
            int best = i * count;
            for (int k = best + 1; k < (i + 1) * count; k++) {
                best = outputs[k] > outputs[best] ? k : best;
            }
            predictions[i] = best - i * count;
            probabilities[i] = softmax[best];
        }
    }

    /** The number of images. */
    public int size() {
        return labels.length;
    }

    /** The mean loss. */
    public double loss() {
        return loss;
    }

    /** The number of images whose class the network names. */
    public int correct() {
        int correct = 0;
        for (int i = 0; i < labels.length; i++) {
            correct += predictions[i] == labels[i] ? 1 : 0;
        }
        return correct;
    }

    /** The share of images whose class the network names, 0 to 1. */
    public double accuracy() {
        return (double) correct() / size();
    }

    /** The class that the network sees in image i. */
    public int prediction(int i) {
        return predictions[i];
    }

    /** What the network gives the class that it sees in image i, 0 to 1. */
    public float probability(int i) {
        return probabilities[i];
    }

    /** The images that the network reads wrong, those first of which it is surest. */
    public List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (predictions[i] != labels[i]) {
                mistakes.add(new Mistake(i, labels[i], predictions[i], probabilities[i]));
            }
        }
        mistakes.sort(Comparator.comparingDouble(Mistake::probability).reversed());
        return List.copyOf(mistakes);
    }

    /** How often each class was read as each class. */
    public ConfusionMatrix confusion() {
        return ConfusionMatrix.of(classes, labels, predictions);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: accuracy %.2f %%, %,d of %,d images wrong, loss %.4f",
                dataset,
                100 * accuracy(),
                size() - correct(),
                size(),
                loss);
    }
}
