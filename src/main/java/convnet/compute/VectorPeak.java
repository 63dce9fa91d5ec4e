package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Nothing but multiply-adds in registers, in twelve chains so that none waits for the one before. */
final class VectorPeak {
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
