package convnet.train;

/** Checks of numbers that a user gives, each with one sentence. */
final class Require {
    private Require() {}

    /** A decay rate: from 0 up to, but not including, 1. */
    static float decay(String what, float value) {
        if (value >= 0 && value < 1) {
            return value;
        }
        throw new IllegalArgumentException(
                what + ": expected a number from 0 up to, but not including, 1, but got " + value + "; 0.9 is usual");
    }

    static float positive(String what, float value) {
        if (value > 0 && Float.isFinite(value)) {
            return value;
        }
        throw new IllegalArgumentException(what + ": expected a positive number, but got " + value);
    }

    static float notNegative(String what, float value) {
        if (value >= 0 && Float.isFinite(value)) {
            return value;
        }
        throw new IllegalArgumentException(what + ": expected 0 or a positive number, but got " + value);
    }

    static int atLeastOne(String what, int value) {
        if (value >= 1) {
            return value;
        }
        throw new IllegalArgumentException(what + ": expected 1 or more, but got " + value);
    }
}
