package convnet.tensor;

/** Checks of the numbers that a caller gives, each with one sentence that names what was expected and what came. */
public final class Require {
    private Require() {}

    /**
     * Returns the value if it is large enough.
     *
     * @param what what the value is, after the operation that takes it: {@code conv2d: stride}
     * @throws IllegalArgumentException if the value is below the least
     */
    public static int atLeast(int least, String what, int value) {
        if (value < least) {
            throw refused(what, least + " or more", value);
        }
        return value;
    }

    /** Returns the value if it is 1 or more. */
    public static int atLeastOne(String what, int value) {
        return atLeast(1, what, value);
    }

    /** Returns the value if it is above 0 and finite. */
    public static float positive(String what, float value) {
        if (value > 0 && Float.isFinite(value)) {
            return value;
        }
        throw refused(what, "a positive number", value);
    }

    /** Returns the value if it is 0 or above, and finite. */
    public static float notNegative(String what, float value) {
        if (value >= 0 && Float.isFinite(value)) {
            return value;
        }
        throw refused(what, "0 or a positive number", value);
    }

    /** Returns a decay rate: from 0 up to, but not including, 1. */
    public static float decay(String what, float value) {
        if (value >= 0 && value < 1) {
            return value;
        }
        throw refused(what, "from 0 up to, but not including, 1", value + "; 0.9 is usual");
    }

    private static IllegalArgumentException refused(String what, String expected, Object value) {
        return new IllegalArgumentException(what + " must be " + expected + ", but is " + value);
    }
}
