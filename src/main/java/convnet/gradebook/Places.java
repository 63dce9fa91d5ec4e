package convnet.gradebook;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where results stand in the journal: for each key 21 bytes instead of its text, as a large class has half a million. Only the
 * first 64 bits of a key are held; whoever looks compares the rest with what stands at the place.
 *
 * <p>A table with open addressing, at most half full.
 */
final class Places {
    private static final int DIGITS = 16;

    private long[] keys = new long[1 << 10];
    private long[] offsets = new long[keys.length];
    private int[] lengths = new int[keys.length];
    private boolean[] used = new boolean[keys.length];
    private int size;

    /** A key is a hash in hexadecimal digits. */
    static boolean isKey(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private static long start(String key) {
        return Long.parseUnsignedLong(key.substring(0, DIGITS), 16);
    }

    /** The slot of a key, or a free one; a length of 0 says that a slot is free. */
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (lengths[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    void put(String key, long offset, int length) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(start(key));
        size += lengths[slot] == 0 ? 1 : 0;
        put(slot, start(key), offset, length, false);
    }

    private void put(int slot, long key, long offset, int length, boolean inUse) {
        keys[slot] = key;
        offsets[slot] = offset;
        lengths[slot] = length;
        used[slot] = inUse;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldOffsets = offsets;
        int[] oldLengths = lengths;
        boolean[] oldUsed = used;
        keys = new long[2 * oldKeys.length];
        offsets = new long[keys.length];
        lengths = new int[keys.length];
        used = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLengths[i] != 0) {
                put(slot(oldKeys[i]), oldKeys[i], oldOffsets[i], oldLengths[i], oldUsed[i]);
            }
        }
    }

    /** The slot of a key, or -1. */
    int find(String key) {
        int slot = slot(start(key));
        return lengths[slot] == 0 ? -1 : slot;
    }

    long offset(int slot) {
        return offsets[slot];
    }

    int length(int slot) {
        return lengths[slot];
    }

    void use(int slot) {
        used[slot] = true;
    }

    /** The slots in use, in the order of their keys. */
    int[] inUse() {
        long[][] found = IntStream.range(0, keys.length)
                .filter(slot -> lengths[slot] != 0 && used[slot])
                .mapToObj(slot -> new long[] {keys[slot], slot})
                .toArray(long[][]::new);
        Arrays.sort(found, (a, b) -> Long.compareUnsigned(a[0], b[0]));
        return Arrays.stream(found).mapToInt(pair -> (int) pair[1]).toArray();
    }
}
