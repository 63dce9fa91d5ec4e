package convnet.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Holds one student's object and calls its methods as frames on standard input say, until that ends. */
public final class Worker {
    /** The largest frame: arguments and results of checks are far smaller. */
    public static final int LONGEST = 16 << 20;

    /** What a student prints is kept up to so many bytes, and dropped after. */
    public static final int LONGEST_PRINT = 16 << 10;

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PLACES = 5;

    private final DataOutputStream out;
    private StudentLoader loader;
    private Class<?> contract;
    private Class<?> type;
    private Object student;

    private Worker(DataOutputStream out) {
        this.out = out;
    }

    /** @param args see {@link Parent#follow} */
    public static void main(String[] args) throws IOException {
        Parent.follow(args);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        Worker worker = new Worker(new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
        PrintStream printed = new PrintStream(new Printed(worker.out), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(printed);
        System.setErr(printed);
        forbidPrograms();
        try {
            while (true) {
                worker.answer(Frame.read(in, LONGEST));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0); // threads and hooks of the student's do not count
        }
    }

    /**
     * Makes Java's only way to start a program fail from now on: this process is started with a launch mechanism that does
     * not exist, and its class, once it could not be initialised, stays unusable.
     */
    private static void forbidPrograms() {
        try {
            new ProcessBuilder("/nowhere/none").start().destroyForcibly();
        } catch (IOException | Error e) {
            // as it should be; where a system has no such mechanism, the grader looks for programs and stops them
        }
    }

    private void answer(Frame frame) throws IOException {
        byte[] result = new byte[0];
        try {
            switch (frame.kind()) {
                case Frame.LOAD -> load(frame.payload());
                case Frame.NEW -> create();
                case Frame.CALL -> result = call(frame.payload());
                default -> throw new Frame.Violation("kind " + frame.kind());
            }
        } catch (InvocationTargetException e) {
            reply(Frame.THROWN, frame, thrown(e.getCause()));
            return;
        } catch (ReflectiveOperationException | LinkageError e) {
            reply(Frame.THROWN, frame, thrown(e));
            return;
        }
        reply(Frame.DONE, frame, result);
    }

    /** Other threads of the student's may print. */
    private void reply(byte kind, Frame request, byte[] payload) throws IOException {
        synchronized (out) {
            Frame.write(out, kind, request.request(), payload);
        }
    }

    private void load(ByteBuffer payload) throws Frame.Violation, ClassNotFoundException {
        String contractName = (String) Values.read(payload, String.class);
        String typeName = (String) Values.read(payload, String.class);
        Map<String, byte[]> classes = new HashMap<>();
        for (int count = payload.getInt(); count > 0; count--) {
            String name = (String) Values.read(payload, String.class);
            byte[] bytes = new byte[payload.getInt()];
            payload.get(bytes);
            classes.put(name, bytes);
        }
        contract = Class.forName(contractName);
        loader = new StudentLoader(Worker.class.getClassLoader(), classes);
        type = Class.forName(typeName, false, loader);
    }

    private void create() throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        student = constructor.newInstance();
    }

    private byte[] call(ByteBuffer payload) throws ReflectiveOperationException, IOException {
        String name = (String) Values.read(payload, String.class);
        Method method = Arrays.stream(contract.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = Values.read(payload, types[i]);
        }
        Arguments before = new Arguments(method, arguments);
        Object result = method.invoke(student, arguments);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream reply = new DataOutputStream(bytes);
        if (method.getReturnType() != void.class) {
            Values.write(reply, method.getReturnType(), result);
        }
        if (bytes.size() > LONGEST / 2) {
            throw new InvocationTargetException(
                    new IllegalStateException("the result has more than " + (LONGEST >> 21) + " MB"));
        }
        reply.writeInt(before.changed());
        reply.writeInt(before.shared(result));
        return bytes.toByteArray();
    }

    /** What is told of an exception; its own methods may do anything. */
    private byte[] thrown(Throwable problem) throws IOException {
        String message = "";
        StackTraceElement[] places = {};
        try {
            Throwable cause = problem instanceof ExceptionInInitializerError ? problem.getCause() : null;
            String told = cause == null ? problem.getMessage() : cause.toString();
            message = told == null ? "" : told;
            places = Arrays.stream((cause == null ? problem : cause).getStackTrace())
                    .filter(place -> loader != null && loader.has(place.getClassName()))
                    // where the stack ends is chance; the call before is the one that recurs
                    .skip(problem instanceof StackOverflowError ? 1 : 0)
                    .limit(MOST_PLACES)
                    .toArray(StackTraceElement[]::new);
        } catch (Throwable second) {
            // then no more is told
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream text = new DataOutputStream(bytes);
        Values.write(
                text,
                String.class,
                problem == null ? "" : cut(problem.getClass().getName(), LONGEST_NAME));
        Values.write(text, String.class, cut(message, LONGEST_TEXT));
        text.writeInt(places.length);
        for (StackTraceElement place : places) {
            Values.write(text, String.class, cut(String.valueOf(place.getMethodName()), LONGEST_NAME));
            text.writeInt(place.getLineNumber());
        }
        return bytes.toByteArray();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** Sends what a student prints at once, so that it is there whatever comes next; after the first part, nothing. */
    private static final class Printed extends OutputStream {
        private final DataOutputStream out;
        private int left = LONGEST_PRINT + 1;

        Printed(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (out) {
                int sent = Math.min(length, left);
                if (sent > 0) {
                    left -= sent;
                    Frame.write(out, Frame.PRINTED, 0, Arrays.copyOfRange(bytes, offset, offset + sent));
                }
            }
        }
    }

    private static final class StudentLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        StudentLoader(ClassLoader parent, Map<String, byte[]> classes) {
            super(parent);
            this.classes = classes;
        }

        boolean has(String name) {
            return classes.containsKey(name);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
