package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

@Misconception("the cache holds the last line only")
public final class OnlyOnePlace implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];
        Arrays.fill(held, -1);
        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            int slot = 0;
            if (held[slot] != line) {
                held[slot] = line;
                misses++;
            }
        }
        return misses;
    }
}
