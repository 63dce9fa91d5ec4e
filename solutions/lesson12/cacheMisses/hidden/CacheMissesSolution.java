package lesson12.cacheMisses.hidden;

import java.util.Arrays;
import lesson12.cacheMisses.CacheMisses;

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
