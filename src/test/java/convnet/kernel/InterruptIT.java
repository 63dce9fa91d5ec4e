package convnet.kernel;

import static convnet.kernel.RawClient.cell;
import static convnet.kernel.RawClient.object;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a cell does, an interrupt ends it, what was computed stays, and nothing goes on in the background. */
class InterruptIT {
    /** The threads that run code of cells; one of them counts. */
    private static final String RUNNING = "Thread.getAllStackTraces().values().stream().filter(frames ->"
            + " Arrays.stream(frames).anyMatch(frame -> frame.getClassName().startsWith(\"REPL.\"))).count()";

    @TempDir
    static Path folder;

    private static RawClient kernel;

    @BeforeAll
    static void start() throws Exception {
        kernel = new RawClient(Kernels.own(Library.here()), folder);
    }

    @AfterAll
    static void stop() {
        kernel.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) {}",
                "for (;;) n++;",
                "void spin() { while (true) n++; }\nspin();",
                "while (true) { try { Thread.sleep(1); } catch (InterruptedException e) {} }",
                "java.util.stream.Stream.iterate(1, i -> i + 1).forEach(i -> n += i);",
                "Thread other = new Thread(() -> { while (true) n++; }); other.start(); other.join();",
                "class Mute { public String toString() { while (true) n++; } }\nnew Mute()",
                "class Spin implements lesson02.conv1d.Conv1d { public float[] apply(float[] f, float[] g)"
                        + " { while (true) n++; } }\nconvnet.grading.Check.check(new Spin());"
            })
    void everyLoopEndsAndVariablesStay(String loop) {
        kernel.execute("int n = 0; int kept = 41;");
        JupyterMessage request = kernel.send("execute_request", cell("System.out.println(\"begun\");\n" + loop));
        kernel.await(message -> message.content().path("text").asText().contains("begun"));
        JupyterMessage interrupt = kernel.sendControl("interrupt_request", object());
        assertEquals("ok", kernel.controlReply(interrupt).path("status").asText());
        ObjectNode reply = kernel.reply(request);
        assertEquals("error", reply.path("status").asText());
        assertEquals("Interrupted", reply.path("ename").asText());
        assertEquals("42", kernel.value("kept + 1"));
        assertEquals("1", kernel.value(RUNNING));
    }

    @Test
    void anInterruptBetweenCellsIsNobodys() {
        kernel.execute("int calm = 1;");
        kernel.controlReply(kernel.sendControl("interrupt_request", object()));
        assertEquals("2", kernel.value("calm + 1"));
    }

    @Test
    void cellsBehindAnInterruptedOneAreAborted() {
        JupyterMessage first = kernel.send("execute_request", cell("System.out.println(\"on\"); while (true) {}"));
        JupyterMessage second = kernel.send("execute_request", cell("int never = 1;"));
        kernel.await(message -> message.content().path("text").asText().contains("on"));
        kernel.controlReply(kernel.sendControl("interrupt_request", object()));
        assertEquals("error", kernel.reply(first).path("status").asText());
        assertEquals("aborted", kernel.reply(second).path("status").asText());
    }
}
