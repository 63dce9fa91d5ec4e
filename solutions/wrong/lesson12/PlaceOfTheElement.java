package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

@Misconception("the place is found from the element instead of its line")
public final class PlaceOfTheElement implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        int[] held = new int[slots];
        Arrays.fill(held, -1);
        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            int slot = element % slots;
            if (held[slot] != line) {
                held[slot] = line;
                misses++;
            }
        }
        return misses;
    }
}
