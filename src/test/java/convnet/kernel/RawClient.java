package convnet.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.ConnectionFile;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.Signer;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A kernel's process and the other end of its wire, message by message, so that tests see just what is sent. */
final class RawClient implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 120_000;

    private final ZContext context = new ZContext();
    private final Signer signer;
    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;
    private final ZMQ.Socket stdin;
    private final ZMQ.Socket iopub;
    private final Path file;
    final Process process;

    RawClient(KernelSpec spec, Path folder) throws Exception {
        ConnectionFile connection = ConnectionFile.free();
        file = connection.write(folder);
        List<String> command = spec.argv().stream()
                .map(word -> word.replace(KernelSpec.CONNECTION_FILE, file.toString()))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "kernel.log"));
        builder.environment().putAll(spec.env());
        process = builder.start();
        signer = new Signer(connection.key());
        context.setLinger(0);
        iopub = context.createSocket(SocketType.SUB);
        iopub.subscribe(new byte[0]);
        iopub.setRcvHWM(0);
        iopub.connect(ConnectionFile.address(connection.iopub()));
        shell = dealer(connection.shell());
        control = dealer(connection.control());
        stdin = dealer(connection.stdin());
        // A subscriber misses what is published before it is connected.
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        JupyterMessage busy = null;
        while (busy == null) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("no kernel: " + Files.readString(folder.resolve("kernel.log")));
            }
            JupyterMessage info = send(shell, "kernel_info_request", object());
            reply(shell, info);
            busy = receive(iopub, 300);
        }
        drain();
    }

    private ZMQ.Socket dealer(int port) {
        ZMQ.Socket socket = context.createSocket(SocketType.DEALER);
        // The kernel asks on stdin whom it knows from shell.
        socket.setIdentity("test".getBytes(StandardCharsets.US_ASCII));
        socket.connect(ConnectionFile.address(port));
        return socket;
    }

    static ObjectNode object() {
        return JupyterMessage.JSON.createObjectNode();
    }

    static ObjectNode cell(String code) {
        ObjectNode content = object().put("code", code).put("silent", false).put("store_history", true);
        content.putObject("user_expressions");
        return content.put("allow_stdin", false).put("stop_on_error", true);
    }

    JupyterMessage send(String type, ObjectNode content) {
        return send(shell, type, content);
    }

    JupyterMessage sendControl(String type, ObjectNode content) {
        return send(control, type, content);
    }

    /** Sends a request whose signature the kernel cannot accept. */
    void sendForged(String type, ObjectNode content) {
        send(shell, JupyterMessage.request(type, "test", content), new Signer("another key"));
    }

    /** What the kernel asks the user, answered with a line. */
    ObjectNode answer(String line) {
        JupyterMessage question = null;
        while (question == null || !question.type().equals("input_request")) {
            question = receive(stdin, (int) PATIENCE_MILLIS);
        }
        send(stdin, "input_reply", object().put("value", line));
        return question.content();
    }

    private JupyterMessage send(ZMQ.Socket socket, String type, ObjectNode content) {
        return send(socket, JupyterMessage.request(type, "test", content), signer);
    }

    private static JupyterMessage send(ZMQ.Socket socket, JupyterMessage message, Signer signer) {
        List<byte[]> frames = message.frames(signer);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
        return message;
    }

    /** The answer on the shell channel. */
    ObjectNode reply(JupyterMessage request) {
        return reply(shell, request);
    }

    ObjectNode controlReply(JupyterMessage request) {
        return reply(control, request);
    }

    private ObjectNode reply(ZMQ.Socket socket, JupyterMessage request) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            JupyterMessage message = receive(socket, 200);
            if (message != null && message.answers(request)) {
                return message.content();
            }
        }
        throw new IllegalStateException("no answer to " + request.type());
    }

    ObjectNode execute(String code) {
        return reply(send("execute_request", cell(code)));
    }

    /** The text of an expression's value. */
    String value(String expression) {
        ObjectNode content = cell("");
        ((ObjectNode) content.path("user_expressions")).put("x", expression);
        return reply(send("execute_request", content))
                .path("user_expressions")
                .path("x")
                .path("data")
                .path("text/plain")
                .asText();
    }

    /** What was published for a request until it was idle. */
    List<JupyterMessage> published(JupyterMessage request) {
        List<JupyterMessage> all = new ArrayList<>();
        await(message -> {
            if (message.answers(request)) {
                all.add(message);
            }
            return message.answers(request)
                    && message.content().path("execution_state").asText().equals("idle");
        });
        return all;
    }

    /** Waits for a published message of a kind. */
    void await(Predicate<JupyterMessage> wanted) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            JupyterMessage message = receive(iopub, 200);
            if (message != null && wanted.test(message)) {
                return;
            }
        }
        throw new IllegalStateException("nothing of the kind was published");
    }

    void drain() {
        while (receive(iopub, 50) != null) {
            // until nothing comes
        }
    }

    private JupyterMessage receive(ZMQ.Socket socket, int millis) {
        socket.setReceiveTimeOut(millis);
        byte[] first = socket.recv();
        if (first == null) {
            return null;
        }
        List<byte[]> frames = new ArrayList<>(List.of(first));
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        return JupyterMessage.read(frames, signer);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        context.close();
    }
}
