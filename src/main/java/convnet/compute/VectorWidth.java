package convnet.compute;

import jdk.incubator.vector.FloatVector;
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
}
