package convnet.explorer;

import java.util.Base64;

/**
 * Numbers of 16 bits (IEEE 754 binary16), which take half the room in a page: 11 significant bits, so that each is off
 * by at most 1/2048 of itself, below 0.00006 by at most 0.00000003.
 */
final class HalfFloats {
    private static final float LARGEST = 65_504;

    private HalfFloats() {}

    /** The numbers as little-endian pairs of bytes in base 64. */
    static String base64(float[] values) {
        byte[] bytes = new byte[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            short half = of(values[i]);
            bytes[2 * i] = (byte) half;
            bytes[2 * i + 1] = (byte) (half >> 8);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The nearest number of 16 bits; of two equally near ones the even one. */
    static short of(float value) {
        float size = Math.abs(value);
        if (!(size <= LARGEST)) {
            throw new IllegalArgumentException(
                    "digit explorer: expected weights of at most 65,504, but one is " + value + "; train again");
        }
        int sign = value < 0 ? 0x8000 : 0;
        int exponent = Math.max(Math.getExponent(size), -14);
        // the number counted in units of its last place; a carry into the exponent is what rounding up means
        int units = (int) Math.rint(size * Math.scalb(1.0, 10 - exponent));
        return (short) (sign | ((exponent + 14) << 10) + units);
    }

    /** What is left of a number after the journey. */
    static float rounded(float value) {
        short half = of(value);
        int exponent = half >> 10 & 0x1f;
        int fraction = half & 0x3ff;
        double size = exponent == 0 ? Math.scalb(fraction, -24) : Math.scalb(1 + fraction / 1024.0, exponent - 15);
        return (float) (half < 0 ? -size : size);
    }
}
