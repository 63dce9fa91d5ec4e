package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

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

    /** Nothing but multiply-adds in registers, in twelve chains so that none waits for the one before. */
    private static final class VectorPeak {
        private static final VectorSpecies<Float> SPECIES = VectorWidth.species();

        private VectorPeak() {}

        static long flops(int rounds) {
            return 2L * 12 * SPECIES.length() * rounds;
        }

        static void run(int rounds, float[] result) {
            FloatVector a = FloatVector.broadcast(SPECIES, 0.5f);
            FloatVector b = FloatVector.broadcast(SPECIES, 0.25f);
            FloatVector c0 = FloatVector.zero(SPECIES);
            FloatVector c1 = c0;
            FloatVector c2 = c0;
            FloatVector c3 = c0;
            FloatVector c4 = c0;
            FloatVector c5 = c0;
            FloatVector c6 = c0;
            FloatVector c7 = c0;
            FloatVector c8 = c0;
            FloatVector c9 = c0;
            FloatVector c10 = c0;
            FloatVector c11 = c0;
            for (int round = 0; round < rounds; round++) {
                c0 = a.fma(b, c0);
                c1 = a.fma(b, c1);
                c2 = a.fma(b, c2);
                c3 = a.fma(b, c3);
                c4 = a.fma(b, c4);
                c5 = a.fma(b, c5);
                c6 = a.fma(b, c6);
                c7 = a.fma(b, c7);
                c8 = a.fma(b, c8);
                c9 = a.fma(b, c9);
                c10 = a.fma(b, c10);
                c11 = a.fma(b, c11);
            }
            FloatVector sum = c0.add(c1)
                    .add(c2)
                    .add(c3)
                    .add(c4)
                    .add(c5)
                    .add(c6)
                    .add(c7)
                    .add(c8)
                    .add(c9)
                    .add(c10)
                    .add(c11);
            sum.intoArray(result, 0);
        }
    }
}
