package convnet.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.display.Bundle;
import convnet.display.Surface;
import convnet.jupyter.ConnectionFile;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.KernelException;
import convnet.kernel.Wire.Channel;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The main class of the course's kernel: answers requests of the Jupyter protocol, one cell after the other.
 *
 * @see <a href="https://jupyter-client.readthedocs.io/en/stable/messaging.html">Messaging in Jupyter</a>
 */
public final class JavaKernel {
    private static final int PARENT_MILLIS = 1000;

    /** Where the kernel speaks of itself; all else that is printed is the cells'. */
    private static final PrintStream CONSOLE = System.err;

    private final Wire wire;
    private final String session = UUID.randomUUID().toString();
    private final FutureTask<Interpreter> starting = new FutureTask<>(Interpreter::new);
    private final CellHistory history = new CellHistory();
    private final CellOutput output = new CellOutput(this::printed);
    private final KernelInput input = new KernelInput(this::ask);
    private volatile JupyterMessage current;

    /** Null until JShell has started: the kernel says who it is before it can run cells. */
    private volatile Interpreter interpreter;

    private Assistant assistant;
    private int count;

    private JavaKernel(ConnectionFile connection) throws IOException {
        Wire.daemon("jshell", starting);
        wire = new Wire(connection);
    }

    /**
     * Runs the kernel until it is shut down, or its parent is gone.
     *
     * @param args the path of the connection file
     */
    public static void main(String[] args) throws Exception {
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            throw new KernelException("kernel: this Java has no module jdk.jshell; use a complete JDK");
        }
        endWithParent();
        new JavaKernel(ConnectionFile.read(Path.of(args[0]))).live();
    }

    /** Jupyter says whose child the kernel is; without that process nobody would ever shut it down. */
    private static void endWithParent() {
        parent().ifPresent(parent -> Wire.daemon("parent", () -> {
            while (parent.isAlive()) {
                sleep(PARENT_MILLIS);
            }
            Runtime.getRuntime().halt(0);
        }));
    }

    /** Empty where nobody said so, or where the number is that of a process in another container. */
    private static Optional<ProcessHandle> parent() {
        String pid = System.getenv("JPY_PARENT_PID");
        if (pid == null || !pid.matches("[1-9]\\d{0,9}")) {
            return Optional.empty();
        }
        // On Windows Jupyter gives a handle, which is no process's number.
        return File.separatorChar == '\\' ? ProcessHandle.current().parent() : ProcessHandle.of(Long.parseLong(pid));
    }

    private void live() throws InterruptedException {
        current = JupyterMessage.request("start", session, object());
        Surface.use(new KernelSurface());
        System.setIn(input);
        output.takeOver();
        wire.start(this::control);
        publish(current, "status", object().put("execution_state", "starting"));
        while (true) {
            handle(wire.next());
        }
    }

    /** What is asked while a cell runs. */
    private void control(JupyterMessage request) {
        if (request.type().equals("interrupt_request")) {
            Interpreter running = interpreter;
            if (running != null) {
                running.interrupt();
            }
            wire.send(Channel.CONTROL, request.reply("interrupt_reply", session, ok()));
            return;
        }
        answered(request, Channel.CONTROL);
    }

    private void handle(JupyterMessage request) throws InterruptedException {
        if (request.type().equals("execute_request")) {
            assistant(); // waits for JShell
            publish(request, "status", object().put("execution_state", "busy"));
            List<JupyterMessage> behind = execute(request);
            publish(request, "status", object().put("execution_state", "idle"));
            for (JupyterMessage aborted : behind) {
                abort(aborted);
            }
            return;
        }
        answered(request, Channel.SHELL);
    }

    private void answered(JupyterMessage request, Channel channel) {
        publish(request, "status", object().put("execution_state", "busy"));
        JsonNode content = request.content();
        ObjectNode reply =
                switch (request.type()) {
                    case "kernel_info_request" -> KernelInfo.reply();
                    case "complete_request" -> assistant().complete(content);
                    case "inspect_request" -> assistant().inspect(content);
                    case "is_complete_request" -> assistant().isComplete(content);
                    case "history_request" -> history.reply(content);
                    case "comm_info_request" -> {
                        ObjectNode none = ok();
                        none.putObject("comms");
                        yield none;
                    }
                    case "shutdown_request" ->
                        ok().put("restart", content.path("restart").asBoolean());
                    default -> null;
                };
        if (reply != null) {
            wire.send(channel, request.reply(request.type().replaceFirst("_request$", "_reply"), session, reply));
        }
        publish(request, "status", object().put("execution_state", "idle"));
        if (request.type().equals("shutdown_request")) {
            end(request, reply);
        }
    }

    /** What completes and explains; waits until JShell has started. */
    private synchronized Assistant assistant() {
        if (assistant == null) {
            try {
                Interpreter started = starting.get();
                assistant = new Assistant(started);
                interpreter = started;
            } catch (ExecutionException | InterruptedException e) {
                e.printStackTrace(CONSOLE);
                Runtime.getRuntime().halt(1);
            }
        }
        return assistant;
    }

    /** Ends the process when what was said is sent, whatever threads and hooks a cell has left. */
    private void end(JupyterMessage request, ObjectNode reply) {
        wire.send(Channel.IOPUB, request.reply("shutdown_reply", session, reply));
        Wire.daemon("end", () -> {
            wire.close();
            Wire.daemon("halt", () -> {
                sleep(150);
                Runtime.getRuntime().halt(0);
            });
            sleep(30);
            System.exit(0);
        });
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return the cells that wait behind it and are not to run, because it failed */
    private List<JupyterMessage> execute(JupyterMessage request) throws InterruptedException {
        JsonNode content = request.content();
        boolean silent = content.path("silent").asBoolean();
        boolean stored = !silent && content.path("store_history").asBoolean(true);
        String code = content.path("code").asText();
        current = request;
        count += stored ? 1 : 0;
        if (!silent) {
            publish(request, "execute_input", object().put("code", code).put("execution_count", count));
        }
        output.begin();
        input.begin();
        CellResult result = interpreter.run("cell " + count, code);
        output.flush();
        ObjectNode reply = object();
        if (result.failure().isPresent()) {
            CellResult.Failure failure = result.failure().get();
            if (!silent) {
                publish(request, "error", error(object(), failure));
            }
            error(reply.put("status", "error"), failure);
            reply.putObject("user_expressions");
        } else {
            reply.put("status", "ok");
            result.value().filter(value -> !silent).ifPresent(value -> result(request, value));
            userExpressions(content.path("user_expressions"), reply.putObject("user_expressions"));
        }
        if (stored) {
            history.add(count, code, result.value().map(Bundle::text).orElse(""));
        }
        reply.put("execution_count", count).putArray("payload");
        boolean stops =
                result.failure().isPresent() && content.path("stop_on_error").asBoolean(true);
        // Before the reply: who has read it and sends another cell wants that to run.
        List<JupyterMessage> behind = stops ? cellsWaiting() : List.of();
        wire.send(Channel.SHELL, request.reply("execute_reply", session, reply));
        return behind;
    }

    private void result(JupyterMessage request, Bundle value) {
        ObjectNode result = object().put("execution_count", count);
        data(result, value);
        publish(request, "execute_result", result);
    }

    private void userExpressions(JsonNode asked, ObjectNode answers) {
        asked.properties().forEach(entry -> {
            CellResult result = interpreter.run("expression", entry.getValue().asText());
            ObjectNode answer = answers.putObject(entry.getKey());
            if (result.failure().isPresent()) {
                error(answer.put("status", "error"), result.failure().get());
            } else {
                data(answer.put("status", "ok"), result.value().orElse(Bundle.of(null)));
            }
        });
    }

    private List<JupyterMessage> cellsWaiting() throws InterruptedException {
        List<JupyterMessage> cells = new ArrayList<>();
        List<JupyterMessage> others = new ArrayList<>();
        for (JupyterMessage request : wire.waiting()) {
            (request.type().equals("execute_request") ? cells : others).add(request);
        }
        wire.putBack(others);
        return cells;
    }

    private void abort(JupyterMessage request) {
        publish(request, "status", object().put("execution_state", "busy"));
        ObjectNode aborted = object().put("status", "aborted").put("execution_count", count);
        wire.send(Channel.SHELL, request.reply("execute_reply", session, aborted));
        publish(request, "status", object().put("execution_state", "idle"));
    }

    private String ask() throws InterruptedException {
        JupyterMessage cell = current;
        if (!cell.content().path("allow_stdin").asBoolean()) {
            return null;
        }
        output.flush();
        wire.forgetAnswers();
        ObjectNode question = object().put("prompt", "").put("password", false);
        wire.send(Channel.STDIN, cell.reply("input_request", session, question));
        return wire.answer().content().path("value").asText();
    }

    private void printed(String name, String text) {
        publish(current, "stream", object().put("name", name).put("text", text));
    }

    private void publish(JupyterMessage cause, String type, ObjectNode content) {
        wire.send(Channel.IOPUB, cause.reply(type, session, content));
    }

    private static ObjectNode error(ObjectNode into, CellResult.Failure failure) {
        into.put("ename", failure.name()).put("evalue", failure.message());
        ArrayNode traceback = into.putArray("traceback");
        failure.traceback().forEach(traceback::add);
        return into;
    }

    private static void data(ObjectNode into, Bundle value) {
        ObjectNode data = into.putObject("data");
        value.data().forEach(data::put);
        into.putObject("metadata");
    }

    private static ObjectNode object() {
        return JupyterMessage.JSON.createObjectNode();
    }

    private static ObjectNode ok() {
        return object().put("status", "ok");
    }

    /** What show(x) shows, in order with what is printed. */
    private final class KernelSurface implements Surface {
        @Override
        public void display(Bundle bundle) {
            send("display_data", UUID.randomUUID().toString(), bundle);
        }

        @Override
        public String displayReplaceable(Bundle bundle) {
            String name = UUID.randomUUID().toString();
            send("display_data", name, bundle);
            return name;
        }

        @Override
        public void update(String name, Bundle bundle) {
            send("update_display_data", name, bundle);
        }

        @Override
        public boolean replaces() {
            return true;
        }

        private void send(String type, String name, Bundle bundle) {
            output.flush();
            ObjectNode content = object();
            data(content, bundle);
            content.putObject("transient").put("display_id", name);
            publish(current, type, content);
        }
    }
}
