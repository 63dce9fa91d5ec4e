package lesson07.backTrace.hidden;

import java.util.Set;
import java.util.TreeSet;
import lesson07.backTrace.BackTrace;
import lesson07.hidden.Stacks;

/** The reference solution. */
final class BackTraceSolution implements BackTrace {
    @Override
    public int[] apply(int position, int inputSize, int[][] layers) {
        int[] sizes = Stacks.sizes(inputSize, layers);
        Set<Integer> seen = Set.of(position);
        for (int n = layers.length - 1; n >= 0; n--) {
            Set<Integer> before = new TreeSet<>();
            for (int y : seen) {
                for (int i = 0; i < layers[n][0]; i++) {
                    int x = y * layers[n][1] + i * layers[n][3] - layers[n][2];
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
