package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

@Misconception("the hits are counted")
public final class HitsCounted implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];
        Arrays.fill(held, -1);
        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            int slot = line % slots;
            if (held[slot] == line) {
                misses++;
            } else {
                held[slot] = line;
            }
        }
        return misses;
    }
}
