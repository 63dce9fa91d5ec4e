package convnet.compute;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** How many floats the SIMD loops take at once: the machine's own width, or the one that convnet.vectorBits names. */
final class VectorWidth {
    private VectorWidth() {}

    static VectorSpecies<Float> species() {
        int bits = VectorChoice.bits();
        return bits == VectorChoice.MACHINE
                ? FloatVector.SPECIES_PREFERRED
                : VectorSpecies.of(float.class, VectorShape.forBitSize(bits));
    }

    /** Whether the machine keeps 24 accumulators in registers: with 512 bits come 32 registers, otherwise 16 are safe. */
    static boolean hasManyRegisters() {
        return species().vectorBitSize() >= 512;
    }

    /**
     * Uses every vector operator once, before any loop is compiled.
     *
     * <p>The Vector API looks an operator up in a table that its first use fills. When code compiled without that case meets
     * it later, the compiler counts a wrong guess against every method that holds the lookup; a tile of 18 accumulators holds
     * it so often that its stores were no longer inlined, and it ran half as fast, in about every second Java process.
     */
    static void useEveryOperator() {
        VectorSpecies<Float> floats = species();
        FloatVector x = FloatVector.broadcast(floats, 1f);
        FloatVector y = x.add(x)
                .sub(x)
                .mul(x)
                .div(x)
                .max(x)
                .min(x)
                .fma(x, x)
                .neg()
                .abs()
                .sqrt();
        IntVector n = y.reinterpretAsInts();
        n.add(n).sub(n).mul(n).and(n).or(n).lanewise(VectorOperators.LSHL, 1);
    }
}
