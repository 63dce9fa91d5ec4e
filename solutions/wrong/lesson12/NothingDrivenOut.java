package wrong.lesson12;

import convnet.exercise.Misconception;
import convnet.exercise.lesson12.CacheMisses;
import java.util.Arrays;

@Misconception("a line that was read once stays in the cache for ever")
public final class NothingDrivenOut implements CacheMisses {
    @Override
    public int apply(int[] elements, int lineSize, int slots) {
        return (int) Arrays.stream(elements)
                .map(element -> element / lineSize)
                .distinct()
                .count();
    }
}
