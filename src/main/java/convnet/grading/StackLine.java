package convnet.grading;

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

    /** For example {@code " in apply, line 7 of the cell"}; empty where nothing is known. */
    static String of(Throwable problem, Class<?> student) {
        Matcher cell = CELL_CLASS.matcher(student.getName());
        String outermost = cell.find() ? cell.group() : student.getName().replaceFirst("\\$.*", "");
        for (StackTraceElement frame : problem.getStackTrace()) {
            if (frame.getClassName().equals(outermost) || frame.getClassName().startsWith(outermost + "$")) {
                String method = frame.getMethodName();
                boolean plain = method.chars().allMatch(Character::isJavaIdentifierPart) && !method.contains("$");
                return (plain ? " in " + method + "," : " in") + line(frame, student, outermost);
            }
        }
        return "";
    }

    private static String line(StackTraceElement frame, Class<?> student, String outermost) {
        if (!CELL_CLASS.matcher(outermost).matches()) {
            return " line " + frame.getLineNumber() + (frame.getFileName() == null ? "" : " of " + frame.getFileName());
        }
        int wrapper = wrapperLine(student.getClassLoader(), outermost);
        return wrapper == UNKNOWN ? " your cell" : " line " + (frame.getLineNumber() - wrapper - 1) + " of the cell";
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
