package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.BackTrace;
import java.util.Set;
import java.util.TreeSet;

@Misconception("padded positions are taken for pixels")
public final class PaddingKept implements BackTrace {
    @Override
    public int[] apply(int position, int inputSize, int[][] layers) {
        TreeSet<Integer> seen = new TreeSet<>(Set.of(position));
        for (int n = layers.length - 1; n >= 0; n--) {
            TreeSet<Integer> before = new TreeSet<>();
            for (int y : seen) {
                for (int i = 0; i < layers[n][0]; i++) {
                    before.add(y * layers[n][1] + i * layers[n][3] - layers[n][2]);
                }
            }
            seen = before;
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }
}
