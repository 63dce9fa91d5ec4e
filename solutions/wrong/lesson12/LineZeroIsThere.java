package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;

@Misconception("line 0 lies in the cache at the beginning")
public final class LineZeroIsThere implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];

        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            int slot = line % slots;
            if (held[slot] != line) {
                held[slot] = line;
                misses++;
            }
        }
        return misses;
    }
}
