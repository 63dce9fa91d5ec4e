package convnet.server;

import static convnet.server.LabClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Kernels behind the server, reached as a page reaches them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabKernelIT {
    private LabClient lab;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        lab = new LabClient(temporary, Kernels.own(Library.here()));
    }

    @AfterAll
    void stop() {
        lab.close();
    }

    private String newKernel() {
        return json(lab.send("POST", "/api/kernels", "{\"name\": \"convnet\"}"))
                .path("id")
                .asText();
    }

    private int delete(String kernel) {
        return lab.send("DELETE", "/api/kernels/" + kernel, "").statusCode();
    }

    @Test
    void runsCellsInBothForms() throws Exception {
        String kernel = newKernel();
        assertEquals(kernel, json(lab.get("/api/kernels/" + kernel)).path("id").asText());
        for (boolean v1 : new boolean[] {true, false}) {
            try (ChannelClient client = ChannelClient.open(lab, kernel, "s-" + v1, v1)) {
                String asked = client.execute("System.out.println(\"hello\"); 40 + 2");
                JsonNode reply = client.await("execute_reply", asked);
                assertEquals("ok", reply.path("content").path("status").asText());
                assertEquals(
                        "hello\n",
                        client.await("stream", asked).at("/content/text").asText());
                assertEquals(
                        "42",
                        client.await("execute_result", asked)
                                .at("/content/data/text~1plain")
                                .asText());
                assertEquals(
                        "iopub",
                        client.await("execute_result", asked).path("channel").asText());
                String info = client.request("control", "kernel_info_request", "{}");
                assertEquals(
                        "control",
                        client.await("kernel_info_reply", info).path("channel").asText());
            }
        }
        assertEquals(204, delete(kernel));
        assertEquals(404, lab.get("/api/kernels/" + kernel).statusCode());
    }

    @Test
    void keepsStateThroughInterruptsAndLosesItByRestart() throws Exception {
        String kernel = newKernel();
        try (ChannelClient client = ChannelClient.open(lab, kernel, "s", true)) {
            client.await("execute_reply", client.execute("int kept = 7;"));
            String endless = client.execute("while (true) {}");
            client.await("execute_input", endless);
            assertEquals(
                    204,
                    lab.send("POST", "/api/kernels/" + kernel + "/interrupt", "")
                            .statusCode());
            assertEquals(
                    "error",
                    client.await("execute_reply", endless).at("/content/status").asText());
            assertEquals(
                    "7",
                    client.await("execute_result", client.execute("kept"))
                            .at("/content/data/text~1plain")
                            .asText());
            assertEquals(
                    200,
                    lab.send("POST", "/api/kernels/" + kernel + "/restart", "").statusCode());
            assertEquals(
                    "error",
                    client.await("execute_reply", client.execute("kept"))
                            .at("/content/status")
                            .asText());
        }
        delete(kernel);
    }

    @Test
    void replaysWhatCameWhileNobodyListened() throws Exception {
        String kernel = newKernel();
        String asked;
        try (ChannelClient client = ChannelClient.open(lab, kernel, "tab", true)) {
            client.await("execute_reply", client.execute("1"));
            asked = client.execute("for (int i = 0; i < 5; i++) { Thread.sleep(200); System.out.println(i); }");
            client.await("execute_input", asked);
        }
        Thread.sleep(1500);
        try (ChannelClient client = ChannelClient.open(lab, kernel, "tab", true)) {
            assertEquals(
                    "ok",
                    client.await("execute_reply", asked).at("/content/status").asText());
            String printed = client.all("stream").stream()
                    .map(stream -> stream.at("/content/text").asText())
                    .collect(Collectors.joining());
            assertTrue(printed.endsWith("4\n"), printed);
        }
        try (ChannelClient other = ChannelClient.open(lab, kernel, "other", true)) {
            other.await("execute_reply", other.execute("2"));
            assertTrue(other.all("execute_reply").size() == 1, "another client gets nothing of the first one's");
        }
        delete(kernel);
    }

    @Test
    void tellsWhenAKernelDies() throws Exception {
        String kernel = newKernel();
        try (ChannelClient client = ChannelClient.open(lab, kernel, "s", true)) {
            client.await("execute_reply", client.execute("1"));
            client.execute("System.err.println(\"last words\"); Runtime.getRuntime().halt(3);");
            JsonNode dead = client.await(
                    message -> message.at("/content/execution_state").asText().equals("dead"));
            assertTrue(dead.at("/content/reason").asText().contains("exit code 3"), dead.toString());
            assertEquals(
                    "dead",
                    json(lab.get("/api/kernels/" + kernel))
                            .path("execution_state")
                            .asText());
            assertEquals(
                    200,
                    lab.send("POST", "/api/kernels/" + kernel + "/restart", "").statusCode());
            assertEquals(
                    "ok",
                    client.await("execute_reply", client.execute("1"))
                            .at("/content/status")
                            .asText());
        }
        delete(kernel);
    }

    @Test
    void givesEachNotebookOneSession() {
        String path =
                "{\"path\": \"notebooks/01-first.ipynb\", \"type\": \"notebook\", \"kernel\": {\"name\": \"convnet\"}}";
        JsonNode session = json(lab.send("POST", "/api/sessions", path));
        String id = session.path("id").asText();
        assertEquals(
                id, json(lab.send("POST", "/api/sessions", path)).path("id").asText());
        assertEquals(1, json(lab.get("/api/sessions")).size());
        JsonNode renamed = json(lab.send("PATCH", "/api/sessions/" + id, "{\"path\": \"b.ipynb\"}"));
        assertEquals("b.ipynb", renamed.at("/notebook/path").asText());
        assertEquals(session.at("/kernel/id"), renamed.at("/kernel/id"));
        JsonNode other = json(lab.send("PATCH", "/api/sessions/" + id, "{\"kernel\": {\"name\": \"convnet\"}}"));
        assertNotEquals(session.at("/kernel/id"), other.at("/kernel/id"));
        assertEquals(204, lab.send("DELETE", "/api/sessions/" + id, "").statusCode());
        assertEquals(404, lab.get("/api/sessions/" + id).statusCode());
        assertEquals(400, lab.send("POST", "/api/sessions", "{}").statusCode());
        assertEquals(
                400, lab.send("POST", "/api/kernels", "{\"name\": \"python3\"}").statusCode());
    }

    @Test
    void refusesWhatIsNoMessageAndWhoHasNoToken() throws Exception {
        String kernel = newKernel();
        assertThrows(CompletionException.class, () -> ChannelClient.open(lab, "none", "s", true));
        assertThrows(CompletionException.class, () -> ChannelClient.withoutToken(lab, kernel));
        try (ChannelClient client = ChannelClient.open(lab, kernel, "s", false)) {
            client.sendText("{\"channel\": \"iopub\"}");
            assertTrue(client.awaitClosed(), "nobody sends on iopub");
        }
        try (ChannelClient client = ChannelClient.open(lab, kernel, "s", false)) {
            client.sendText("x".repeat(20 << 20));
            assertTrue(client.awaitClosed(), "a message of 20 MB is too large");
        }
        try (ChannelClient client = ChannelClient.open(lab, kernel, "s", true)) {
            assertEquals(
                    "ok",
                    client.await("execute_reply", client.execute("1"))
                            .at("/content/status")
                            .asText());
        }
        delete(kernel);
    }

    @Test
    void endsItsKernels(@TempDir Path temporary) throws Exception {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        LabClient own = new LabClient(temporary, Kernels.own(Library.here()));
        String kernel = json(own.send("POST", "/api/kernels", "{}")).path("id").asText();
        try (ChannelClient client = ChannelClient.open(own, kernel, "s", true)) {
            client.await("execute_reply", client.execute("1"));
        }
        List<ProcessHandle> started = ProcessHandle.current()
                .children()
                .filter(process -> !before.contains(process))
                .toList();
        assertFalse(started.isEmpty());
        own.close();
        assertTrue(started.stream().noneMatch(ProcessHandle::isAlive));
    }
}
