package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

@Misconception("each element is a line of its own")
public final class LinesOfOneElement implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];
        Arrays.fill(held, -1);
        int misses = 0;
        for (int element : elements) {
            int line = element;
            int slot = line % slots;
            if (held[slot] != line) {
                held[slot] = line;
                misses++;
            }
        }
        return misses;
    }
}
