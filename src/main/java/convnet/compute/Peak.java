package convnet.compute;

/** The most arithmetic that a thread can do with the loops' own instructions: what speeds are measured against. */
public final class Peak {
    /** Room for the largest vector. */
    private static final int RESULT = 16;

    private final float[] result = new float[RESULT];

    /** Does multiply-adds in registers and returns how many operations they were, a multiply-add counted as two. */
    public long run(int rounds) {
        if (VectorChoice.vectors()) {
            VectorPeak.run(rounds, result);
            return VectorPeak.flops(rounds);
        }
        scalar(rounds);
        return 2L * 8 * rounds;
    }

    private void scalar(int rounds) {
        float a = result[0];
        float b = result[1];
        float c0 = 0;
        float c1 = 1;
        float c2 = 2;
        float c3 = 3;
        float c4 = 4;
        float c5 = 5;
        float c6 = 6;
        float c7 = 7;
        for (int round = 0; round < rounds; round++) {
            c0 = c0 * a + b;
            c1 = c1 * a + b;
            c2 = c2 * a + b;
            c3 = c3 * a + b;
            c4 = c4 * a + b;
            c5 = c5 * a + b;
            c6 = c6 * a + b;
            c7 = c7 * a + b;
        }
        result[2] = c0 + c1 + c2 + c3 + c4 + c5 + c6 + c7;
    }
}
