package lesson12.cacheMisses;

/** A cache in a few lines: how often must memory be asked? */
public interface CacheMisses {
    /**
     * Counts the misses of a direct-mapped cache that is empty at the beginning.
     *
     * <p>Memory is divided into lines of {@code lineSize} elements: element a lies in line a / lineSize (rounded down). The
     * cache has {@code slots} places, each for one line; line l can only lie in place l mod slots. Reading an element whose
     * line lies there is a hit. Else it is a miss, and its line takes the place from the line that was there.
     *
     * @param elements the numbers of the elements read, in this order, 0 or more
     * @param lineSize elements in a line, 1 or more
     * @param slots    lines that the cache can hold, 1 or more
     * @return how many of the reads were misses
     */
    int apply(int[] elements, int lineSize, int slots);
}
