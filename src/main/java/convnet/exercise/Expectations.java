package convnet.exercise;

import java.lang.reflect.Array;

/**
 * The assertion that checks use: it compares a student's result with the right one and says in a student's words what
 * is wrong: the shape, the first wrong element, a NaN, a missing or too short row.
 */
public final class Expectations {
    /** Rounding in another order of additions stays far below this; a wrong formula far above. */
    private static final double TOLERANCE = 1e-4;

    private Expectations() {}

    /**
     * Passes if both values have the same shape and |expected − actual| ≤ 10⁻⁴ · (1 + |expected|) for each element.
     *
     * @param expected a contract's value: a primitive, an array of 1 to 4 dimensions, or a String
     * @param actual   the student's
     * @throws Told.WrongResult saying what is wrong
     */
    public static void assertClose(Object expected, Object actual) {
        Message problem = difference(expected, actual);
        if (problem != null) {
            throw expected != null && expected.getClass().isArray()
                    ? new Told.WrongResult(problem, expected, actual)
                    : new Told.WrongResult(problem);
        }
    }

    /** Whether the values pass {@link #assertClose}. */
    public static boolean close(Object expected, Object actual) {
        return difference(expected, actual) == null;
    }

    private static Message difference(Object expected, Object actual) {
        Message wanted = kind(expected);
        if (actual == null) {
            return Message.of("result.null", wanted);
        }
        if (actual.getClass() != expected.getClass()) {
            return Message.of("result.other", kind(actual), wanted);
        }
        if (!expected.getClass().isArray()) {
            return near(expected, actual)
                    ? null
                    : Message.of("result.other", ValueText.of(actual), ValueText.of(expected));
        }
        Message problem = missingRow(actual, "");
        if (problem == null && unevenRow(expected, "") == null) {
            problem = unevenRow(actual, "");
        }
        if (problem == null && !ValueText.shape(expected).equals(ValueText.shape(actual))) {
            problem = Message.of("result.other", kind(actual), wanted);
        }
        if (problem == null) {
            problem = firstWrong(expected, actual, "");
        }
        return problem;
    }

    private static Message kind(Object value) {
        String shape = ValueText.shape(value);
        return switch (shape.isEmpty() ? 0 : shape.split("×").length) {
            case 0 -> Message.text(ValueText.of(value));
            case 1 -> Message.of("result.array", shape);
            case 2 -> Message.of("result.matrix", shape);
            default -> Message.of("result.tensor", shape);
        };
    }

    private static Message missingRow(Object array, String index) {
        for (int i = 0; i < rows(array); i++) {
            Object row = Array.get(array, i);
            Message problem = row == null
                    ? Message.of("result.nullRow", index + "[" + i + "]")
                    : missingRow(row, index + "[" + i + "]");
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Message unevenRow(Object array, String index) {
        for (int i = 0; i < rows(array); i++) {
            Object row = Array.get(array, i);
            int first = Array.getLength(Array.get(array, 0));
            Message problem = Array.getLength(row) == first
                    ? unevenRow(row, index + "[" + i + "]")
                    : Message.of("result.uneven", index + "[0]", first, index + "[" + i + "]", Array.getLength(row));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    /** The entries of an array that are arrays themselves. */
    private static int rows(Object array) {
        return array.getClass().getComponentType().isArray() ? Array.getLength(array) : 0;
    }

    private static Message firstWrong(Object expected, Object actual, String index) {
        if (!expected.getClass().isArray()) {
            return near(expected, actual)
                    ? null
                    : Message.of("result.value", index, ValueText.of(actual), ValueText.of(expected));
        }
        if (Array.getLength(expected) != Array.getLength(actual)) {
            return Message.of("result.length", index, Array.getLength(actual), Array.getLength(expected));
        }
        for (int i = 0; i < Array.getLength(expected); i++) {
            Message problem = firstWrong(Array.get(expected, i), Array.get(actual, i), index + "[" + i + "]");
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static boolean near(Object expected, Object actual) {
        if (expected instanceof Float || expected instanceof Double) {
            double wanted = ((Number) expected).doubleValue();
            double got = ((Number) actual).doubleValue();
            // NaN fails every comparison, so ask whether it is near, never whether it is far.
            return Math.abs(wanted - got) <= TOLERANCE * (1 + Math.abs(wanted)) && Double.isFinite(got)
                    || wanted == got
                    || Double.isNaN(wanted) && Double.isNaN(got);
        }
        return expected.equals(actual);
    }
}
