package convnet.sandbox;

import convnet.exercise.CallFailed;
import convnet.exercise.Message;
import convnet.exercise.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sentences about exceptions of a student's code; all texts in them are the student's. */
final class Failures {
    static final Message PROGRAM = Message.of("call.program");
    static final Message DISK = Message.of("call.disk", DiskUse.MEGABYTES, DiskUse.FILES);

    private static final int LONGEST = 300;
    private static final int LONGEST_MESSAGE = 3_500;

    private Failures() {}

    /**
     * @param type    name of the exception's class
     * @param place   adds where it began
     * @param message its message, or empty
     */
    static CallFailed of(String type, UnaryOperator<Message> place, String message) {
        String text = printable(message);
        if (type.equals("java.lang.UnsupportedOperationException") && text.contains(Verdict.MISSING.toString())) {
            return new CallFailed(Verdict.MISSING, Message.of("call.unwritten"));
        }
        if (type.equals("java.lang.OutOfMemoryError")) {
            return new CallFailed(Verdict.MEMORY, place.apply(Message.of("call.memory", Launch.MEGABYTES)));
        }
        // The environment too is read by these classes, from JDK 25 on.
        boolean program = text.contains("java.lang.ProcessImpl") || text.contains("java.lang.ProcessEnvironment");
        if (program && type.equals("java.lang.NoClassDefFoundError")) {
            return new CallFailed(Verdict.FORBIDDEN, place.apply(Message.of("call.programTried")));
        }
        String name = printable(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
        Message placed = place.apply(Message.text(name));
        Message what = name.equals("StackOverflowError") ? Message.of("call.recursion", placed) : placed;
        return new CallFailed(Verdict.ERROR, text.isBlank() ? what : Message.of("call.text", what, Message.text(text)));
    }

    /** A message of several lines that is short and harmless enough to be shown. */
    static Message lines(Message message) {
        Message plain = message.with(text -> text.replaceAll("\\p{C}+", " "));
        if (plain.toString().length() <= LONGEST_MESSAGE) {
            return plain;
        }
        List<Object> kept = new ArrayList<>();
        int length = 0;
        for (Object line : plain.lines()) {
            length += line.toString().length() + 1;
            if (length > LONGEST_MESSAGE) {
                kept.add("…");
                break;
            }
            kept.add(line);
        }
        return Message.list("lines", kept);
    }

    private static String printable(String text) {
        String plain = text.replaceAll("\\p{C}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
