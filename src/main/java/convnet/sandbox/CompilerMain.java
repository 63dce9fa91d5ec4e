package convnet.sandbox;

import convnet.exercise.Reasons;
import convnet.grading.Catalog;
import convnet.grading.CompiledAnswer;
import convnet.worker.Frame;
import convnet.worker.Parent;
import convnet.worker.Values;
import convnet.worker.Worker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;

/** The compiler's process: answers come in, class files or messages go out, none of the answers' code runs. */
public final class CompilerMain {
    static final String GAVE_UP = Reasons.text("compile.gaveUp");

    private CompilerMain() {}

    /** @param args see {@link Parent#follow} */
    public static void main(String[] args) throws IOException {
        Parent.follow(args);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        Catalog catalog = Catalog.load();
        try {
            while (true) {
                Frame request = Frame.read(in, Worker.LONGEST);
                answer(request, catalog, out);
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Frame request, Catalog catalog, DataOutputStream out) throws IOException {
        String exercise = (String) Values.read(request.payload(), String.class);
        String unit = (String) Values.read(request.payload(), String.class);
        String source = (String) Values.read(request.payload(), String.class);
        String problem;
        try {
            Frame.write(
                    out, Frame.DONE, request.request(), bytes(CompiledAnswer.of(catalog.byId(exercise), unit, source)));
            return;
        } catch (IllegalArgumentException e) {
            problem = String.valueOf(e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problem = "";
        }
        Frame.write(
                out,
                Frame.THROWN,
                request.request(),
                Values.bytes(String.class, problem.isBlank() ? unit + ": " + GAVE_UP : problem));
    }

    private static byte[] bytes(CompiledAnswer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Values.write(out, String.class, answer.type());
        out.writeInt(answer.classes().size());
        for (Map.Entry<String, byte[]> type : answer.classes().entrySet()) {
            Values.write(out, String.class, type.getKey());
            out.writeInt(type.getValue().length);
            out.write(type.getValue());
        }
        return bytes.toByteArray();
    }

    /** A text as it goes to this process. */
    static byte[] request(String exercise, String unit, String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(source.length() + 100);
        DataOutputStream out = new DataOutputStream(bytes);
        for (String text : new String[] {exercise, unit, source}) {
            Values.write(out, String.class, text);
        }
        return bytes.toByteArray();
    }
}
