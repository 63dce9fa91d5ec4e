package convnet.compute;

import java.lang.System.Logger.Level;

/**
 * The decision between scalar loops and their SIMD twins, taken once: SIMD if the module jdk.incubator.vector is there,
 * unless -Dconvnet.vectorBits=0 forbids it. The values 128, 256 and 512 choose a width other than the machine's.
 */
final class VectorChoice {
    /** The value of {@link #bits} where nothing is chosen. */
    static final int MACHINE = -1;

    private static final String PROPERTY = "convnet.vectorBits";
    private static final boolean VECTORS = decide();

    private VectorChoice() {}

    static boolean vectors() {
        return VECTORS;
    }

    static int bits() {
        return parse(System.getProperty(PROPERTY, ""));
    }

    static int parse(String value) {
        return switch (value) {
            case "" -> MACHINE;
            case "0", "128", "256", "512" -> Integer.parseInt(value);
            default ->
                throw new IllegalArgumentException(PROPERTY + ": expected 0 (scalar loops), 128, 256 or 512, but is "
                        + value + "; leave it out for the machine's own width");
        };
    }

    private static boolean decide() {
        if (bits() == 0) {
            return false;
        }
        boolean present = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        if (!present) {
            System.getLogger("convnet.compute")
                    .log(
                            Level.WARNING,
                            "Vector API not available: running scalar loops (many times slower). Start Java with "
                                    + "--add-modules jdk.incubator.vector, or use the course kernel, which does.");
        }
        return present;
    }
}
