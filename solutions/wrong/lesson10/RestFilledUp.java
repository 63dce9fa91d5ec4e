package wrong.lesson10;

import convnet.exercise.Misconception;
import convnet.exercise.lesson10.MiniBatches;
import java.util.Random;

@Misconception("the last batch is filled up with examples from the first")
public final class RestFilledUp implements MiniBatches {
    @Override
    public int[][] apply(int size, int batchSize, long seed) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Random random = new Random(seed);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        int[][] batches = new int[(size + batchSize - 1) / batchSize][batchSize];
        for (int i = 0; i < batches.length * batchSize; i++) {
            batches[i / batchSize][i % batchSize] = order[i % size];
        }
        return batches;
    }
}
