package convnet.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import convnet.exercise.Message;
import convnet.exercise.Told;
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
    private static final ObjectMapper JSON = new ObjectMapper();

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
        Message unit = message((String) Values.read(request.payload(), String.class));
        String source = (String) Values.read(request.payload(), String.class);
        Message problem;
        try {
            Frame.write(
                    out, Frame.DONE, request.request(), bytes(CompiledAnswer.of(catalog.byId(exercise), unit, source)));
            return;
        } catch (IllegalArgumentException e) {
            problem = Told.of(e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problem = gaveUp(unit);
        }
        Frame.write(out, Frame.THROWN, request.request(), Values.bytes(String.class, JSON.writeValueAsString(problem)));
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

    static Message gaveUp(Message unit) {
        return Message.of("compile.problem", unit, Message.of("compile.gaveUp"));
    }

    /** A message as it goes to this process and comes from it. */
    static Message message(String json) throws IOException {
        return JSON.readValue(json, Message.class);
    }

    /** A text as it goes to this process. */
    static byte[] request(String exercise, Message unit, String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(source.length() + 100);
        DataOutputStream out = new DataOutputStream(bytes);
        for (String text : new String[] {exercise, JSON.writeValueAsString(unit), source}) {
            Values.write(out, String.class, text);
        }
        return bytes.toByteArray();
    }
}
