package convnet.kernel;

import static convnet.kernel.RawClient.cell;
import static convnet.kernel.RawClient.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kernel as Jupyter's protocol says it, message by message. */
class JavaKernelIT {
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

    @Test
    void cellsBehindAnErrorAreAborted() {
        JupyterMessage first = kernel.send("execute_request", cell("throw new IllegalStateException(\"no\");"));
        JupyterMessage second = kernel.send("execute_request", cell("int never = 1;"));
        JupyterMessage third = kernel.send("kernel_info_request", object());
        ObjectNode failed = kernel.reply(first);
        assertEquals("error", failed.path("status").asText());
        assertEquals("java.lang.IllegalStateException", failed.path("ename").asText());
        assertEquals("no", failed.path("evalue").asText());
        assertEquals("aborted", kernel.reply(second).path("status").asText());
        assertEquals("convnet", kernel.reply(third).path("implementation").asText());
        assertEquals("ok", kernel.execute("int after = 1;").path("status").asText());
    }

    @Test
    void withoutStopOnErrorTheNextCellRuns() {
        JupyterMessage first = kernel.send("execute_request", cell("nothing").put("stop_on_error", false));
        JupyterMessage second = kernel.send("execute_request", cell("1"));
        assertEquals("error", kernel.reply(first).path("status").asText());
        assertEquals("ok", kernel.reply(second).path("status").asText());
    }

    @Test
    void errorsOfTheCompilerSayLineAndMessage() {
        ObjectNode reply = kernel.execute("int a = 1;\nint b = \"s\";\nint c = 3;");
        assertEquals("CompilationException", reply.path("ename").asText());
        assertEquals(
                "line 2: incompatible types: java.lang.String cannot be converted to int",
                reply.path("evalue").asText());
        assertEquals("1", kernel.value("a"));
    }

    @Test
    void exceptionsNameTheLineOfTheCell() {
        kernel.execute(
                "int half(int n) {\n    if (n % 2 == 1) {\n        throw new ArithmeticException(\"odd\");\n    }\n"
                        + "    return n / 2;\n}");
        ObjectNode reply = kernel.execute("\n\nhalf(4);\nhalf(3)");
        List<String> traceback = StreamSupport.stream(reply.path("traceback").spliterator(), false)
                .map(line -> line.asText().replaceAll("\u001B\\[[0-9;]*m", ""))
                .toList();
        assertEquals("java.lang.ArithmeticException: odd", traceback.get(0));
        assertTrue(traceback.get(1).matches("   at half \\(cell \\d+, line 3\\)"), traceback.toString());
        assertTrue(traceback.get(2).matches("   at \\(cell \\d+, line 4\\)"), traceback.toString());
        assertTrue(traceback.get(3).startsWith("|--> throw new ArithmeticException"), traceback.toString());
    }

    @Test
    void aValueWhoseTextFailsIsAnErrorOfTheCell() {
        ObjectNode reply =
                kernel.execute("class Sly { public String toString() { throw new RuntimeException(\"no text\"); } }"
                        + "\nvar sly = new Sly();\nsly");
        assertEquals("java.lang.RuntimeException", reply.path("ename").asText());
        assertEquals("no text", reply.path("evalue").asText());
        ObjectNode asked = object().put("code", "sly").put("cursor_pos", 2);
        assertTrue(kernel.reply(kernel.send("inspect_request", asked))
                .path("data")
                .path("text/plain")
                .asText()
                .endsWith("Sly sly = no text"));
        ObjectNode thrown =
                kernel.execute("throw new RuntimeException() { public String getMessage() { throw this; } };");
        assertEquals("error", thrown.path("status").asText());
        assertEquals("1", kernel.value("1"));
    }

    @Test
    void incompleteCellsSayWhatToLookFor() {
        assertEquals(
                "IncompleteSourceException",
                kernel.execute("int f() {").path("ename").asText());
    }

    @Test
    void aCellsValueIsPublishedUnlessItEndsInASemicolon() {
        JupyterMessage request = kernel.send("execute_request", cell("6 * 7"));
        kernel.reply(request);
        List<JupyterMessage> published = kernel.published(request);
        assertEquals(
                List.of("status", "execute_input", "execute_result", "status"),
                published.stream().map(JupyterMessage::type).toList());
        assertEquals(
                "42", published.get(2).content().path("data").path("text/plain").asText());
        JupyterMessage quiet = kernel.send("execute_request", cell("new ArrayList<Integer>().add(3);"));
        kernel.reply(quiet);
        assertFalse(kernel.published(quiet).stream().anyMatch(m -> m.type().equals("execute_result")));
    }

    @Test
    void printedAndShownComeInOrder() {
        JupyterMessage request = kernel.send(
                "execute_request",
                cell("System.out.print(\"größer \"); System.out.println(\"als 你好\");"
                        + " convnet.display.Show.show(\"shown\"); System.err.println(\"oh\");"));
        kernel.reply(request);
        StringBuilder published = new StringBuilder();
        for (JupyterMessage message : kernel.published(request)) {
            JsonNode content = message.content();
            published.append(
                    message.type().equals("stream") ? content.path("text").asText() : "");
            published.append(
                    message.type().equals("display_data")
                            ? "[" + content.path("data").path("text/plain").asText() + "]"
                            : "");
        }
        assertEquals("größer als 你好\n[shown]oh\n", published.toString());
    }

    @Test
    void silentCellsPublishNothingAndAreNotCounted() {
        int before = kernel.execute("1").path("execution_count").asInt();
        JupyterMessage silent =
                kernel.send("execute_request", cell("int hush = 8; hush").put("silent", true));
        assertEquals(before, kernel.reply(silent).path("execution_count").asInt());
        assertEquals(
                List.of("status", "status"),
                kernel.published(silent).stream().map(JupyterMessage::type).toList());
        assertEquals("8", kernel.value("hush"));
    }

    @Test
    void userExpressionsAreEvaluatedAfterTheCell() {
        ObjectNode content = cell("int left = 20;");
        ((ObjectNode) content.path("user_expressions")).put("good", "left + 1").put("bad", "left + nothing");
        ObjectNode reply = kernel.reply(kernel.send("execute_request", content));
        JsonNode answers = reply.path("user_expressions");
        assertEquals("21", answers.path("good").path("data").path("text/plain").asText());
        assertEquals("error", answers.path("bad").path("status").asText());
    }

    @Test
    void historyGivesTheLastCellsARangeAndMatches() {
        kernel.execute("int historic = 1;");
        int count = kernel.execute("historic + 1").path("execution_count").asInt();
        JsonNode tail = history(object().put("hist_access_type", "tail").put("n", 2));
        assertEquals("int historic = 1;", tail.get(0).get(2).asText());
        assertEquals(count, tail.get(1).get(1).asInt());
        JsonNode range = history(object().put("hist_access_type", "range")
                .put("session", 0)
                .put("start", count)
                .put("stop", count + 1)
                .put("output", true));
        assertEquals("[\"historic + 1\",\"2\"]", range.get(0).get(2).toString());
        JsonNode found = history(object().put("hist_access_type", "search")
                .put("pattern", "int hist*")
                .put("n", 5));
        assertEquals(1, found.size());
    }

    private static JsonNode history(ObjectNode content) {
        return kernel.reply(kernel.send("history_request", content)).path("history");
    }

    @Test
    void unwholeCellsAreTold() {
        for (String[] sample : new String[][] {
            {"int x = 1;", "complete"},
            {"int f() {", "incomplete"},
            {"1 + 2", "complete"},
            {"int a;\nwhile (true) {", "incomplete"}
        }) {
            JupyterMessage request = kernel.send("is_complete_request", object().put("code", sample[0]));
            assertEquals(sample[1], kernel.reply(request).path("status").asText(), sample[0]);
        }
    }

    @Test
    void whatCellsMayPrintIsBounded() {
        JupyterMessage request = kernel.send(
                "execute_request",
                cell("String much = \"x\".repeat(999_999);\nfor (int i = 0; i < 30; i++) System.out.println(much);"));
        assertEquals("ok", kernel.reply(request).path("status").asText());
        String printed = kernel.published(request).stream()
                .map(message -> message.content().path("text").asText())
                .collect(Collectors.joining());
        assertTrue(printed.length() < CellOutput.MOST + 200, "printed " + printed.length());
        assertTrue(printed.endsWith("the rest is left out.\n"), "says so at the end");
    }

    @Test
    void cellsReadALineThatTheFrontEndAsksFor() {
        JupyterMessage request = kernel.send(
                "execute_request",
                cell("new Scanner(System.in, \"UTF-8\").nextLine()").put("allow_stdin", true));
        assertEquals(
                "{\"prompt\":\"\",\"password\":false}",
                kernel.answer("größer 你好").toString());
        assertEquals("ok", kernel.reply(request).path("status").asText());
        assertTrue(kernel.published(request).stream().anyMatch(message -> message.content()
                .path("data")
                .path("text/plain")
                .asText()
                .equals("größer 你好")));
    }

    @Test
    void withoutAFrontEndThatAsksTheInputIsAtItsEnd() {
        assertEquals("-1", kernel.value("System.in.read()"));
    }

    @Test
    void controlIsAnsweredWhileACellRunsAndShellAfterIt() {
        JupyterMessage slow = kernel.send("execute_request", cell("boolean go = true; while (go) Thread.sleep(10);"));
        JupyterMessage queued = kernel.send("kernel_info_request", object());
        JupyterMessage control = kernel.sendControl("kernel_info_request", object());
        assertEquals(
                "convnet", kernel.controlReply(control).path("implementation").asText());
        kernel.controlReply(kernel.sendControl("interrupt_request", object()));
        assertEquals("Interrupted", kernel.reply(slow).path("ename").asText());
        assertEquals("5.3", kernel.reply(queued).path("protocol_version").asText());
    }

    @Test
    void whatIsShownCanBeReplaced() {
        JupyterMessage request = kernel.send(
                "execute_request",
                cell("try (var bar = convnet.display.Progress.start(\"steps\", 2)) { bar.update(2, \"\"); }"));
        kernel.reply(request);
        List<JupyterMessage> shown = kernel.published(request).stream()
                .filter(message -> message.type().contains("display_data"))
                .toList();
        assertEquals(
                List.of("display_data", "update_display_data"),
                shown.stream().map(JupyterMessage::type).toList());
        assertEquals(
                shown.get(0).content().path("transient"), shown.get(1).content().path("transient"));
        assertTrue(shown.get(1).content().path("data").has("text/html"));
    }

    @Test
    void cellsThatAreNotStoredAreNotCounted() {
        int before = kernel.execute("1").path("execution_count").asInt();
        ObjectNode reply = kernel.reply(
                kernel.send("execute_request", cell("\"not stored\"").put("store_history", false)));
        assertEquals(before, reply.path("execution_count").asInt());
        JsonNode tail = history(object().put("hist_access_type", "tail").put("n", 1));
        assertEquals("1", tail.get(0).get(2).asText());
    }

    @Test
    void completionCountsCodePoints() {
        ObjectNode asked = object().put("code", "String s = \"𝄞𝄞\";\ns.lengt").put("cursor_pos", 24);
        ObjectNode reply = kernel.reply(kernel.send("complete_request", asked));
        assertEquals("[\"length()\"]", reply.path("matches").toString());
        assertEquals(19, reply.path("cursor_start").asInt());
        assertEquals(24, reply.path("cursor_end").asInt());
    }

    @Test
    void inspectionGivesTextAndMarkdown() {
        ObjectNode asked = object().put("code", "convnet.tensor.Tensor.wrap(").put("cursor_pos", 27);
        ObjectNode reply = kernel.reply(kernel.send("inspect_request", asked));
        assertTrue(reply.path("found").asBoolean());
        assertTrue(reply.path("data").path("text/plain").asText().contains("Tensor.wrap("));
        assertTrue(reply.path("data").path("text/markdown").asText().startsWith("```java\n"));
        ObjectNode nothing = object().put("code", "notAnything").put("cursor_pos", 3);
        assertFalse(kernel.reply(kernel.send("inspect_request", nothing))
                .path("found")
                .asBoolean());
    }

    @Test
    void strangersAndUnknownRequestsChangeNothing() {
        kernel.sendForged("execute_request", cell("int forged = 1;"));
        JupyterMessage unknown = kernel.send("dance_request", object());
        assertEquals(
                List.of("status", "status"),
                kernel.published(unknown).stream().map(JupyterMessage::type).toList());
        assertEquals("error", kernel.execute("forged").path("status").asText());
        assertEquals(
                "{}",
                kernel.reply(kernel.send("comm_info_request", object()))
                        .path("comms")
                        .toString());
    }

    @Test
    void theKernelEndsWhenItsParentIsGone() throws Exception {
        try (RawClient parent = new RawClient(Kernels.own(Library.here()), folder)) {
            String pid = String.valueOf(parent.process.pid());
            RawClient child = new RawClient(Kernels.own(Library.here()).env("JPY_PARENT_PID", pid), folder);
            try {
                child.execute("new Thread(() -> { while (true) {} }).start();");
                parent.process.destroyForcibly();
                assertTrue(child.process.waitFor(60, TimeUnit.SECONDS), "the process ends");
            } finally {
                child.close();
            }
        }
    }

    @Test
    void shutdownIsAnsweredAndTheProcessGoneWhateverACellLeft() throws Exception {
        RawClient other = new RawClient(Kernels.own(Library.here()), folder);
        try {
            other.execute("new Thread(() -> { while (true) {} }).start();\n"
                    + "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));");
            JupyterMessage request = other.sendControl("shutdown_request", object().put("restart", false));
            assertEquals("ok", other.controlReply(request).path("status").asText());
            assertTrue(other.process.waitFor(60, TimeUnit.SECONDS), "the process ends");
        } finally {
            other.close();
        }
    }
}
