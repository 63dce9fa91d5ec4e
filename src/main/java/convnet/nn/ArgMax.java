package convnet.nn;

/** The place of the largest output, which names the class. */
final class ArgMax {
    private ArgMax() {}

    /** The place of the largest of some values, counted from the first of them; the first one wins a tie. */
    static int of(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
