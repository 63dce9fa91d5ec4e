package convnet.grading;

import convnet.exercise.Message;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of the student's code in which an exception began, counted as the student counts. */
final class StackLine {
    private static final Pattern CELL_CLASS = Pattern.compile("^REPL\\.\\$JShell\\$\\w+");
    private static final int UNKNOWN = -1;

    private StackLine() {}

    /**
     * For example {@code ArithmeticException in apply, line 7 of the cell}; without the place where it is not known.
     *
     * @param what happened there
     * @param unit what messages call the source; null for the name that its class file holds
     */
    static Message of(Message what, Throwable problem, Class<?> student, Message unit) {
        Matcher cell = CELL_CLASS.matcher(student.getName());
        String outermost = cell.find() ? cell.group() : student.getName().replaceFirst("\\$.*", "");
        for (StackTraceElement frame : problem.getStackTrace()) {
            if (frame.getClassName().equals(outermost) || frame.getClassName().startsWith(outermost + "$")) {
                String method = frame.getMethodName();
                boolean plain = method.chars().allMatch(Character::isJavaIdentifierPart) && !method.contains("$");
                return place(what, plain ? method : "", frame, student, outermost, unit);
            }
        }
        return what;
    }

    private static Message place(
            Message what, String method, StackTraceElement frame, Class<?> student, String outermost, Message unit) {
        if (!CELL_CLASS.matcher(outermost).matches()) {
            String file = frame.getFileName() == null ? outermost : frame.getFileName();
            return place(what, method, frame.getLineNumber(), unit == null ? Message.text(file) : unit);
        }
        int wrapper = wrapperLine(student.getClassLoader(), outermost);
        if (wrapper != UNKNOWN) {
            return place(what, method, frame.getLineNumber() - wrapper - 1, Message.of("call.theCell"));
        }
        return method.isEmpty() ? Message.of("call.cell", what) : Message.of("call.inCell", what, method);
    }

    private static Message place(Message what, String method, int line, Message unit) {
        return method.isEmpty()
                ? Message.of("call.line", what, line, unit)
                : Message.of("call.place", what, method, line, unit);
    }

    /**
     * JShell puts a cell's class into a class of its own: imports, the line {@code class $JShell$12 {}, a line of
     * modifiers, and then the cell's text. The constructor of that class carries the line of its header.
     */
    private static int wrapperLine(ClassLoader loader, String wrapper) {
        try (InputStream in = loader.getResourceAsStream(wrapper.replace('.', '/') + ".class")) {
            return in == null ? UNKNOWN : constructorLine(new DataInputStream(in));
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    /** Reads a class file (Java Virtual Machine Specification, chapter 4) up to its constructor's first line number. */
    private static int constructorLine(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        String[] names = constantNames(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        int fields = in.readUnsignedShort();
        for (int field = 0; field < fields; field++) {
            in.skipNBytes(6);
            skipAttributes(in);
        }
        int methods = in.readUnsignedShort();
        for (int method = 0; method < methods; method++) {
            in.skipNBytes(2);
            String name = names[in.readUnsignedShort()];
            in.skipNBytes(2);
            if (!"<init>".equals(name)) {
                skipAttributes(in);
                continue;
            }
            return lineOf(in, names);
        }
        return UNKNOWN;
    }

    private static String[] constantNames(DataInputStream in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 1; i < names.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // long and double take two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return names;
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt());
        }
    }

    private static int lineOf(DataInputStream in, String[] names) throws IOException {
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            String name = names[in.readUnsignedShort()];
            int length = in.readInt();
            if ("Code".equals(name)) {
                in.skipNBytes(4);
                in.skipNBytes(in.readInt());
                in.skipNBytes(8L * in.readUnsignedShort());
                return lineOf(in, names);
            }
            if ("LineNumberTable".equals(name)) {
                in.skipNBytes(4);
                return in.readUnsignedShort();
            }
            in.skipNBytes(length);
        }
        return UNKNOWN;
    }
}
