package wrong.lesson07;

import convnet.exercise.Misconception;
import convnet.exercise.lesson07.BackTrace;
import java.util.Set;
import java.util.TreeSet;

@Misconception("padding between layers is traced back as if it had been computed from pixels")
public final class PaddingDroppedAtTheEnd implements BackTrace {
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
        return seen.stream()
                .mapToInt(Integer::intValue)
                .filter(x -> x >= 0 && x < inputSize)
                .toArray();
    }
}
