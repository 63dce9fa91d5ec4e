package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.LinkedHashSet;

@Misconception("a line may lie in any place, and the one that was not used for longest leaves")
public final class LeastRecentlyUsedLeaves implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        LinkedHashSet<Integer> held = new LinkedHashSet<>();
        int misses = 0;
        for (int element : elements) {
            int line = element / lineSize;
            if (!held.remove(line)) {
                misses++;
            }
            held.add(line);
            if (held.size() > slots) {
                held.remove(held.iterator().next());
            }
        }
        return misses;
    }
}
