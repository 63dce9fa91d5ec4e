package convnet.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.ExecuteResult.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs cells in a kernel process, one at a time.
 *
 * <p>{@link #interrupt} and {@link #kill} may be called from any thread, everything else from one thread at a time.
 */
public final class KernelClient {
    private static final Duration INTERRUPT_GRACE = Duration.ofSeconds(3);
    private static final Duration LATE_MESSAGES = Duration.ofSeconds(2);
    private static final int POLL_MILLIS = 50;
    private static final int TAIL_LINES = 12;

    private final KernelProcess kernel;
    private final Channels channels;

    KernelClient(KernelProcess kernel, Channels channels) {
        this.kernel = kernel;
        this.channels = channels;
    }

    /**
     * Runs a cell and hands over its outputs as they come.
     *
     * <p>When the limit passes, the cell is interrupted; if it does not end within a few seconds, the kernel is killed.
     *
     * @return how it ended; it never throws for what the cell does
     */
    public synchronized ExecuteResult execute(String code, Duration limit, Consumer<Output> outputs) {
        ObjectNode content = JupyterMessage.JSON.createObjectNode();
        content.put("code", code).put("silent", false).put("store_history", true);
        content.putObject("user_expressions");
        content.put("allow_stdin", false).put("stop_on_error", true);
        JupyterMessage request = JupyterMessage.request("execute_request", channels.session(), content);
        if (!kernel.isAlive()) {
            return died();
        }
        channels.sendShell(request);
        Execution execution = new Execution(request, outputs);
        if (run(execution, limit)) {
            return kernel.isAlive() || execution.answered() ? execution.result() : died();
        }
        interrupt();
        boolean ended = run(execution, INTERRUPT_GRACE);
        if (!ended) {
            kill();
        }
        return timedOut(limit, ended, execution);
    }

    /**
     * The text of an expression's value, as {@code String.valueOf} gives it.
     *
     * @throws KernelException if the expression does not compile, throws, or has no value
     */
    public String evaluate(String expression, Duration limit) {
        // Printed, not returned: the kernels render a cell's value each in their own way.
        String mark = "\u0002" + UUID.randomUUID() + "\u0003";
        String escaped = mark.replace("\u0002", "\\u0002").replace("\u0003", "\\u0003");
        String code = "System.out.print(\"" + escaped + "\" + String.valueOf((Object) (" + expression + ")) + \""
                + escaped + "\");";
        StringBuilder printed = new StringBuilder();
        ExecuteResult result = execute(code, limit, output -> {
            if (output instanceof Output.Stream stream && stream.name().equals("stdout")) {
                printed.append(stream.text());
            }
        });
        int from = printed.indexOf(mark) + mark.length();
        int to = printed.indexOf(mark, from);
        if (!result.ok() || to < 0) {
            String reason = result.error().map(Output.ErrorOutput::text).orElse("the kernel sent no value");
            // Without the quoted source, which is not what the caller wrote.
            String lines = reason.lines()
                    .filter(line -> !line.startsWith("|") && !line.equals("Compile error:"))
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
            throw new KernelException("evaluate " + expression + ": " + lines.strip());
        }
        return printed.substring(from, to);
    }

    /** Asks the kernel to stop the cell that runs. */
    public void interrupt() {
        if (kernel.spec().interruptMode() == InterruptMode.SIGNAL) {
            kernel.signal();
            return;
        }
        ObjectNode empty = JupyterMessage.JSON.createObjectNode();
        channels.sendControl(JupyterMessage.request("interrupt_request", channels.session(), empty));
    }

    /** Ends the kernel's process at once. */
    public void kill() {
        kernel.kill();
    }

    /** Whether the kernel echoes a heartbeat within the limit; a kernel that runs a cell does, a hung one does not. */
    public boolean beats(Duration limit) {
        return channels.beats(limit);
    }

    /** Whether the kernel answers who it is, and its outputs arrive, before the deadline. */
    boolean ready(long deadline) {
        while (kernel.isAlive() && System.nanoTime() < deadline) {
            ObjectNode empty = JupyterMessage.JSON.createObjectNode();
            JupyterMessage request = JupyterMessage.request("kernel_info_request", channels.session(), empty);
            channels.sendShell(request);
            // A subscriber misses what is published before it is connected, so ask until the status arrives too.
            Execution handshake = new Execution(request, output -> {});
            if (run(handshake, Duration.ofMillis(handshake.answered() ? 300 : 1500)) && handshake.idle()) {
                return true;
            }
        }
        return false;
    }

    void shutdown() {
        ObjectNode content = JupyterMessage.JSON.createObjectNode().put("restart", false);
        channels.sendControl(JupyterMessage.request("shutdown_request", channels.session(), content));
    }

    void close() {
        channels.close();
    }

    /** Reads messages until the execution is complete or the kernel dead (true), or the limit has passed (false). */
    private boolean run(Execution execution, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        long late = Long.MAX_VALUE;
        while (!execution.complete()) {
            boolean alive = kernel.isAlive();
            if (alive) {
                channels.await(POLL_MILLIS);
            }
            // Shell first: a status that is already there then completes the execution in the same round.
            drain(execution);
            if (!alive) {
                return true;
            }
            long now = System.nanoTime();
            if (execution.answered() && late == Long.MAX_VALUE) {
                late = now + LATE_MESSAGES.toNanos();
            }
            if (now > late) {
                return true;
            }
            if (now > end) {
                return execution.complete();
            }
        }
        return true;
    }

    private void drain(Execution execution) {
        for (Optional<JupyterMessage> m = channels.shell(); m.isPresent(); m = channels.shell()) {
            execution.reply(m.get());
        }
        for (Optional<JupyterMessage> m = channels.iopub(); m.isPresent(); m = channels.iopub()) {
            execution.publish(m.get());
        }
    }

    private ExecuteResult timedOut(Duration limit, boolean interrupted, Execution execution) {
        String after =
                interrupted ? "it was interrupted" : "it did not react to the interrupt, so the kernel was killed";
        String text = "cell: still running after " + seconds(limit) + "; " + after
                + ". Look for a loop that never ends, or raise the time limit";
        return new ExecuteResult(Status.TIMED_OUT, execution.count(), error("TimeLimit", text));
    }

    private ExecuteResult died() {
        String text = "kernel: its process ended with " + kernel.exit() + " while the cell ran; "
                + kernel.lastWords(TAIL_LINES);
        return new ExecuteResult(Status.DIED, 0, error("KernelDied", text));
    }

    private static Optional<Output.ErrorOutput> error(String name, String text) {
        return Optional.of(new Output.ErrorOutput(name, text, List.of(text.split("\n"))));
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() / 1000.0 + " s";
    }

    /** The answer to one request as it comes in: a reply on shell, and outputs and a final status on iopub. */
    private static final class Execution {
        private final JupyterMessage request;
        private final Consumer<Output> outputs;
        private JsonNode reply;
        private boolean idle;
        private Output.ErrorOutput error;
        private int count;

        Execution(JupyterMessage request, Consumer<Output> outputs) {
            this.request = request;
            this.outputs = outputs;
        }

        boolean answered() {
            return reply != null;
        }

        boolean idle() {
            return idle;
        }

        boolean complete() {
            return answered() && idle;
        }

        int count() {
            return count;
        }

        void reply(JupyterMessage message) {
            if (message.answers(request)) {
                reply = message.content();
                count = reply.path("execution_count").asInt(count);
            }
        }

        void publish(JupyterMessage message) {
            if (!message.answers(request)) {
                return;
            }
            if (message.type().equals("status")) {
                idle |= message.content().path("execution_state").asText().equals("idle");
            }
            if (message.type().equals("execute_input")) {
                count = message.content().path("execution_count").asInt(count);
            }
            Outputs.parse(message).ifPresent(output -> {
                if (output instanceof Output.ErrorOutput e) {
                    error = e;
                }
                outputs.accept(output);
            });
        }

        ExecuteResult result() {
            if (reply.path("status").asText().equals("ok") && error == null) {
                return new ExecuteResult(Status.OK, count, Optional.empty());
            }
            return new ExecuteResult(Status.ERROR, count, Optional.of(error == null ? Outputs.error(reply) : error));
        }
    }
}
