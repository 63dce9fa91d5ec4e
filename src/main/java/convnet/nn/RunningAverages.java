package convnet.nn;

import convnet.tensor.Tensor;
import java.util.List;

/**
 * What the groups of a batch saw, and the running averages that it moves: in the order of the groups, so that every
 * number of threads gives the same bits.
 */
final class RunningAverages {
    /** How far one step moves an average towards what the batch shows. */
    private static final float STEP = 0.1f;

    private final List<Parameter> statistics;
    private float[][] observed = new float[0][];

    RunningAverages(Layer network) {
        this.statistics = network.statistics();
    }

    void reserve(int groups) {
        if (observed.length < groups) {
            int size = statistics.stream()
                    .mapToInt(statistic -> statistic.value().shape().size())
                    .sum();
            observed = new float[groups][size];
        }
    }

    /** Keeps what one group saw; several threads call this at once, for different groups. */
    void keep(int group, List<Tensor> values) {
        int offset = 0;
        for (Tensor value : values) {
            System.arraycopy(value.data(), 0, observed[group], offset, value.data().length);
            offset += value.data().length;
        }
    }

    /** Moves the averages towards the mean over all images. */
    void move(Split split) {
        int offset = 0;
        for (Parameter statistic : statistics) {
            float[] average = statistic.value().data();
            for (int i = 0; i < average.length; i++) {
                double sum = 0;
                for (int group = 0; group < split.groups(); group++) {
                    sum += (double) split.imagesIn(group) * observed[group][offset + i];
                }
                average[i] += STEP * ((float) (sum / split.images()) - average[i]);
            }
            offset += average.length;
        }
    }
}
