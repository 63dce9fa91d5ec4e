package convnet.train;

import convnet.nn.Layer;
import convnet.nn.Parameter;
import convnet.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A training after some epoch, with all that it needs to continue as if nothing had happened.
 *
 * <p>Random numbers need no state of their own: every epoch starts its generators from the seed and its number.
 *
 * @param network       the network as text: layers and shapes of the parameters
 * @param settings      optimizer, batch size and all else that the weights depend on
 * @param seed          of the training
 * @param epochs        the epochs so far
 * @param optimizerSteps steps that the optimizer has made
 * @param weights       the network's parameters and running averages
 * @param memory        the optimizer's memory
 * @param bestWeights   the parameters after the best epoch, for early stopping; otherwise empty
 */
public record Checkpoint(
        String network,
        String settings,
        long seed,
        List<EpochResult> epochs,
        long optimizerSteps,
        List<Tensor> weights,
        List<Tensor> memory,
        List<Tensor> bestWeights) {
    public Checkpoint {
        epochs = List.copyOf(epochs);
        weights = List.copyOf(weights);
        memory = List.copyOf(memory);
        bestWeights = List.copyOf(bestWeights);
    }

    /**
     * Reads a checkpoint.
     *
     * @throws java.io.UncheckedIOException if the file is missing, damaged, or not a checkpoint
     */
    public static Checkpoint read(Path file) {
        return CheckpointFile.read(file);
    }

    /** Writes the checkpoint; a file of that name is replaced only when the new one is complete. */
    public void write(Path file) {
        CheckpointFile.write(this, file);
    }

    /** The number of the last epoch, 0 if there is none. */
    public int epoch() {
        return epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1).epoch();
    }

    /**
     * Gives a network the weights of the checkpoint.
     *
     * @throws IllegalArgumentException if the network is another one
     */
    public void restore(Layer target) {
        String description = describe(target);
        if (!description.equals(network)) {
            throw new IllegalArgumentException("checkpoint: expected the network\n  " + network + "\nbut got\n  "
                    + description + "\nbuild the network of the checkpoint");
        }
        copy(weights, tensors(target));
    }

    /** The network as text, by which a checkpoint knows it again. */
    static String describe(Layer network) {
        return network + " with "
                + network.parameters().stream().map(Parameter::toString).collect(Collectors.joining(", "));
    }

    static List<Tensor> tensors(Layer network) {
        return Stream.concat(network.parameters().stream(), network.statistics().stream())
                .map(Parameter::value)
                .toList();
    }

    static List<Tensor> copies(List<Tensor> tensors) {
        return tensors.stream().map(Tensor::copy).toList();
    }

    static void copy(List<Tensor> from, List<Tensor> to) {
        for (int i = 0; i < to.size(); i++) {
            float[] target = to.get(i).data();
            System.arraycopy(from.get(i).data(), 0, target, 0, target.length);
        }
    }

    @Override
    public String toString() {
        return "Checkpoint after epoch " + epoch() + " of " + network;
    }
}
