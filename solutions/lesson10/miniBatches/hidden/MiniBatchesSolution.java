package lesson10.miniBatches.hidden;

import java.util.Arrays;
import java.util.Random;
import lesson10.miniBatches.MiniBatches;

/** The reference solution. */
final class MiniBatchesSolution implements MiniBatches {
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
        int[][] batches = new int[(size + batchSize - 1) / batchSize][];
        for (int b = 0; b < batches.length; b++) {
            batches[b] = Arrays.copyOfRange(order, b * batchSize, Math.min(size, (b + 1) * batchSize));
        }
        return batches;
    }
}
