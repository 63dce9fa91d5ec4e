package convnet.sandbox;

import convnet.exercise.CallFailed;
import convnet.exercise.Verdict;

/** Sentences about exceptions of a student's code; all texts in them are the student's. */
final class Failures {
    private static final int LONGEST = 300;

    private Failures() {}

    /**
     * @param type    name of the exception's class
     * @param place   where it began, or empty
     * @param message its message, or empty
     */
    static CallFailed of(String type, String place, String message) {
        String text = printable(message);
        if (type.equals("java.lang.UnsupportedOperationException") && text.contains(Verdict.MISSING.toString())) {
            return new CallFailed(Verdict.MISSING, "not written yet");
        }
        if (type.equals("java.lang.OutOfMemoryError")) {
            return new CallFailed(
                    Verdict.MEMORY, "your code needed more memory than " + Launch.MEGABYTES + " MB" + place);
        }
        String name = printable(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
        String why = name.equals("StackOverflowError") ? ": does the method call itself without end?" : "";
        return new CallFailed(Verdict.ERROR, name + place + why + (text.isBlank() ? "" : ": " + text));
    }

    private static String printable(String text) {
        String plain = text.replaceAll("\\p{C}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
