package hidden.lesson12;

import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

/** The reference solution. */
final class CacheMissesSolution implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];
        Arrays.fill(held, -1);
        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            if (held[line % slots] != line) {
                held[line % slots] = line;
                misses++;
            }
        }
        return misses;
    }
}
