package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.BackTrace;
import java.util.Set;
import java.util.TreeSet;

@Misconception("windows begin at y·s, without going back by the padding")
public final class PaddingNotSubtracted implements BackTrace {
    @Override
    public int[] apply(int position, int inputSize, int[][] layers) {
        int[] sizes = new int[layers.length + 1];
        sizes[0] = inputSize;
        for (int n = 0; n < layers.length; n++) {
            int span = layers[n][3] * (layers[n][0] - 1) + 1;
            sizes[n + 1] = (sizes[n] + 2 * layers[n][2] - span) / layers[n][1] + 1;
        }
        TreeSet<Integer> seen = new TreeSet<>(Set.of(position));
        for (int n = layers.length - 1; n >= 0; n--) {
            TreeSet<Integer> before = new TreeSet<>();
            for (int y : seen) {
                for (int i = 0; i < layers[n][0]; i++) {
                    int x = y * layers[n][1] + i * layers[n][3];
                    if (x >= 0 && x < sizes[n]) {
                        before.add(x);
                    }
                }
            }
            seen = before;
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }
}
