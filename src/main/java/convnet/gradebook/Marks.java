package convnet.gradebook;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.PrimitiveIterator;

/** A set of numbers in four bytes each: a large class has millions of them. */
final class Marks extends AbstractSet<Integer> {
    private final int[] sorted;

    private Marks(int[] sorted) {
        this.sorted = sorted;
    }

    static Marks of(Collection<Integer> marks) {
        return marks instanceof Marks compact
                ? compact
                : new Marks(marks.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    @Override
    public boolean contains(Object mark) {
        return mark instanceof Integer number && Arrays.binarySearch(sorted, number) >= 0;
    }

    @Override
    public Iterator<Integer> iterator() {
        PrimitiveIterator.OfInt all = Arrays.stream(sorted).iterator();
        return all;
    }

    @Override
    public int size() {
        return sorted.length;
    }
}
