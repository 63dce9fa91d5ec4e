package convnet.sandbox;

import convnet.exercise.CallFailed;
import convnet.exercise.Reasons;
import convnet.exercise.Verdict;

/** Sentences about exceptions of a student's code; all texts in them are the student's. */
final class Failures {
    static final String PROGRAM = Reasons.text("call.program");
    static final String DISK = Reasons.text("call.disk", DiskUse.MEGABYTES, DiskUse.FILES);

    private static final int LONGEST = 300;
    private static final int LONGEST_MESSAGE = 3_500;

    private Failures() {}

    /**
     * @param type    name of the exception's class
     * @param place   where it began, or empty
     * @param message its message, or empty
     */
    static CallFailed of(String type, String place, String message) {
        String text = printable(message);
        if (type.equals("java.lang.UnsupportedOperationException") && text.contains(Verdict.MISSING.toString())) {
            return new CallFailed(Verdict.MISSING, Reasons.text("call.unwritten"));
        }
        if (type.equals("java.lang.OutOfMemoryError")) {
            return new CallFailed(Verdict.MEMORY, Reasons.text("call.memory", Launch.MEGABYTES) + place);
        }
        // The environment too is read by these classes, from JDK 25 on.
        boolean program = text.contains("java.lang.ProcessImpl") || text.contains("java.lang.ProcessEnvironment");
        if (program && type.equals("java.lang.NoClassDefFoundError")) {
            return new CallFailed(Verdict.FORBIDDEN, Reasons.text("call.programTried") + place);
        }
        String name = printable(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
        String what = name.equals("StackOverflowError") ? Reasons.text("call.recursion", name + place) : name + place;
        return new CallFailed(Verdict.ERROR, what + (text.isBlank() ? "" : ": " + text));
    }

    /** A text of several lines that is short and harmless enough to be shown. */
    static String lines(String text) {
        StringBuilder shown = new StringBuilder();
        for (String line : text.lines().toList()) {
            String plain = line.replaceAll("\\p{C}+", " ");
            if (shown.length() + plain.length() > LONGEST_MESSAGE) {
                return shown.append("…").toString();
            }
            shown.append(plain).append('\n');
        }
        return shown.toString().stripTrailing();
    }

    private static String printable(String text) {
        String plain = text.replaceAll("\\p{C}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
