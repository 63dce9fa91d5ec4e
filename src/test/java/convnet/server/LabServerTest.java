package convnet.server;

import static convnet.server.LabClient.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.jupyter.InterruptMode;
import convnet.jupyter.KernelSpec;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doors of the server, its files and its pages; no kernel is started. */
class LabServerTest {
    private static final KernelSpec KERNEL =
            new KernelSpec("convnet", "Test", List.of("none", "{connection_file}"), Map.of(), InterruptMode.MESSAGE);

    @TempDir
    private Path temporary;

    private LabClient lab;

    @BeforeEach
    void start() throws IOException {
        lab = new LabClient(temporary, KERNEL);
    }

    @AfterEach
    void stop() {
        lab.close();
    }

    @Test
    void saysWhatItIs() {
        assertTrue(json(lab.get("/api")).path("version").asText().matches("2\\.\\d+\\.\\d+"));
        assertEquals(0, json(lab.get("/api/status")).path("kernels").asInt(-1));
        assertEquals(
                "student",
                json(lab.get("/api/me")).path("identity").path("username").asText());
        JsonNode specs = json(lab.get("/api/kernelspecs"));
        assertEquals("convnet", specs.path("default").asText());
        assertEquals(
                "java",
                specs.path("kernelspecs")
                        .path("convnet")
                        .path("spec")
                        .path("language")
                        .asText());
        assertEquals(
                "convnet",
                json(lab.get("/api/kernelspecs/convnet")).path("name").asText());
        assertEquals(404, lab.get("/api/kernelspecs/python3").statusCode());
        assertEquals("[]", lab.get("/api/kernels").body());
        assertEquals("[]", lab.get("/api/sessions").body());
        assertEquals(404, lab.get("/api/terminals").statusCode());
        assertEquals(405, lab.send("DELETE", "/api/status", "").statusCode());
    }

    @Test
    void admitsTheTokenInHeaderAddressAndCookieOnly() throws IOException {
        String host = "Host: 127.0.0.1:" + lab.port();
        String token = lab.server.token();
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw("GET /api/status HTTP/1.1", host));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw("GET / HTTP/1.1", host));
        assertEquals(
                "HTTP/1.1 403 Forbidden",
                lab.raw("GET /api/status?token=" + token.replace('a', 'b') + "x HTTP/1.1", host));
        assertEquals("HTTP/1.1 200 OK", lab.raw("GET /api/status?token=" + token + " HTTP/1.1", host));
        assertEquals("HTTP/1.1 200 OK", lab.raw("GET /api/status HTTP/1.1", host, "Authorization: token " + token));
        assertEquals("HTTP/1.1 200 OK", lab.raw("GET /api/status HTTP/1.1", host, "Authorization: Bearer " + token));
        String cookie = "Cookie: convnet-" + lab.port() + "=" + token;
        assertEquals("HTTP/1.1 200 OK", lab.raw("GET /api/status HTTP/1.1", host, cookie));
        assertEquals("HTTP/1.1 302 Found", lab.raw("GET /?token=" + token + " HTTP/1.1", host));
        // The browser sends the cookie by itself: without an origin of ours it changes nothing.
        String start = "POST /api/contents HTTP/1.1";
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(start, host, cookie, "Content-Length: 0"));
        assertEquals(
                "HTTP/1.1 201 Created",
                lab.raw(start, host, cookie, "Content-Length: 0", "Origin: http://127.0.0.1:" + lab.port()));
    }

    @Test
    void refusesOtherHostsAndPages() throws IOException {
        String host = "Host: 127.0.0.1:" + lab.port();
        String token = "Authorization: token " + lab.server.token();
        String ask = "GET /api/status HTTP/1.1";
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, "Host: evil.example:" + lab.port(), token));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, "Host: 127.0.0.1:1", token));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, host, token, "Origin: http://evil.example"));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, host, token, "Origin: null"));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, host, token, "Sec-Fetch-Site: cross-site"));
        assertEquals("HTTP/1.1 403 Forbidden", lab.raw(ask, host, token, "Sec-Fetch-Site: same-site"));
        assertEquals("HTTP/1.1 200 OK", lab.raw(ask, host, token, "Sec-Fetch-Site: same-origin"));
        assertEquals(
                "HTTP/1.1 403 Forbidden",
                lab.raw(
                        "GET /api/kernels/x/channels HTTP/1.1",
                        host,
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                        "Origin: http://evil.example",
                        token));
    }

    @Test
    void keepsNotebooksAsJupyterKeepsThem() throws IOException {
        JsonNode list = json(lab.get("/api/contents"));
        assertEquals("directory", list.path("type").asText());
        assertEquals(List.of("exercises", "notebooks"), list.path("content").findValuesAsText("name"));
        JsonNode model = json(lab.get("/api/contents/notebooks/01-first.ipynb"));
        assertEquals("notebook", model.path("type").asText());
        assertEquals(
                "# A first lesson\n\nText with $x^2$.",
                model.at("/content/cells/0/source").asText());
        assertTrue(json(lab.get("/api/contents/notebooks/01-first.ipynb?content=0"))
                .path("content")
                .isNull());

        String changed = model.toString().replace("1 + 2", "1 + 2.50");
        HttpResponse<String> saved = lab.send("PUT", "/api/contents/notebooks/01-first.ipynb", changed);
        assertEquals(200, saved.statusCode(), saved.body());
        String file = Files.readString(lab.folder.resolve("notebooks/01-first.ipynb"));
        assertTrue(file.contains("1 + 2.50") && file.startsWith("{\n \"cells\""), file);
        assertEquals(
                201,
                lab.send("PUT", "/api/contents/new.ipynb", "{\"type\": \"notebook\"}")
                        .statusCode());
        assertEquals(
                400,
                lab.send("PUT", "/api/contents/b.ipynb", "{\"type\":\"notebook\",\"content\":{\"a\":1}}")
                        .statusCode());
        assertEquals(400, lab.send("PUT", "/api/contents/b.ipynb", "{no json").statusCode());

        JsonNode made = json(lab.send("POST", "/api/contents", "{\"type\": \"notebook\"}"));
        assertEquals("Untitled.ipynb", made.path("path").asText());
        JsonNode copy = json(lab.send("POST", "/api/contents/notebooks", "{\"copy_from\": \"new.ipynb\"}"));
        assertEquals("notebooks/new-Copy.ipynb", copy.path("path").asText());
        JsonNode moved = json(lab.send("PATCH", "/api/contents/Untitled.ipynb", "{\"path\": \"other.ipynb\"}"));
        assertEquals("other.ipynb", moved.path("path").asText());
        assertEquals(
                409,
                lab.send("PATCH", "/api/contents/other.ipynb", "{\"path\": \"new.ipynb\"}")
                        .statusCode());
        assertEquals(204, lab.send("DELETE", "/api/contents/other.ipynb", "").statusCode());
        assertFalse(Files.exists(lab.folder.resolve("other.ipynb")));
    }

    @Test
    void keepsFilesAndCheckpoints() throws IOException {
        String text = "{\"type\": \"file\", \"format\": \"text\", \"content\": \"one\"}";
        assertEquals(201, lab.send("PUT", "/api/contents/a.txt", text).statusCode());
        assertEquals("one", json(lab.get("/api/contents/a.txt")).path("content").asText());
        String bytes = "{\"type\": \"file\", \"format\": \"base64\", \"content\": \"/wA=\"}";
        assertEquals(201, lab.send("PUT", "/api/contents/a.png", bytes).statusCode());
        assertEquals(
                "/wA=", json(lab.get("/api/contents/a.png")).path("content").asText());
        assertEquals(400, lab.get("/api/contents/a.png?type=directory").statusCode());

        assertEquals(
                201, lab.send("POST", "/api/contents/a.txt/checkpoints", "").statusCode());
        lab.send("PUT", "/api/contents/a.txt", text.replace("one", "two"));
        assertEquals(1, json(lab.get("/api/contents/a.txt/checkpoints")).size());
        assertEquals(
                204,
                lab.send("POST", "/api/contents/a.txt/checkpoints/checkpoint", "")
                        .statusCode());
        assertEquals("one", Files.readString(lab.folder.resolve("a.txt")));
        assertEquals(
                204,
                lab.send("DELETE", "/api/contents/a.txt/checkpoints/checkpoint", "")
                        .statusCode());
        assertEquals(
                404,
                lab.send("POST", "/api/contents/a.txt/checkpoints/checkpoint", "")
                        .statusCode());
    }

    @Test
    void leadsNowhereElse() throws IOException {
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(lab.folder.resolve("way"), temporary);
        String host = "Host: 127.0.0.1:" + lab.port();
        String token = "Authorization: token " + lab.server.token();
        for (String path : List.of(
                "../secret.txt",
                "..%2fsecret.txt",
                "%2e%2e/secret.txt",
                "%2e%2e%2fsecret.txt",
                "notebooks/../../secret.txt",
                "notebooks/..%5c..%5csecret.txt",
                "way/secret.txt",
                ".course.json",
                "notebooks/.ipynb_checkpoints",
                "%00",
                "/etc/passwd",
                "..;/secret.txt")) {
            String status = lab.raw("GET /api/contents/" + path + " HTTP/1.1", host, token);
            assertTrue(status.matches("HTTP/1.1 40[04] .*"), path + ": " + status);
            status = lab.raw("GET /" + path + " HTTP/1.1", host, token);
            assertTrue(status.matches("HTTP/1.1 40[04] .*"), path + ": " + status);
        }
        String put = "{\"type\": \"file\", \"format\": \"text\", \"content\": \"x\"}";
        assertEquals(404, lab.send("PUT", "/api/contents/way/new.txt", put).statusCode());
        assertEquals(404, lab.send("PUT", "/api/contents/.hidden", put).statusCode());
        lab.send("PUT", "/api/contents/a.txt", put);
        assertEquals(
                404,
                lab.send("PATCH", "/api/contents/a.txt", "{\"path\": \"../b.txt\"}")
                        .statusCode());
        assertFalse(Files.exists(temporary.resolve("b.txt")) || Files.exists(temporary.resolve("new.txt")));
        assertEquals(404, lab.get("/_static/../convnet/cli/Main.class").statusCode());
        assertEquals(404, lab.get("/live/package-info.class").statusCode());
    }

    @Test
    void boundsWhatItTakes() throws IOException {
        // A body beyond the limit is refused without being kept whole.
        byte[] chunk = new byte[1 << 20];
        var body = HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(70, chunk));
        int status;
        try {
            status = lab.send(lab.request("/api/contents/a.txt").PUT(body).build())
                    .statusCode();
        } catch (java.io.UncheckedIOException e) {
            status = 413; // the server may hang up before all was sent
        }
        assertEquals(413, status);
        assertFalse(Files.exists(lab.folder.resolve("a.txt")));

        URI address = URI.create(lab.server.origin());
        List<Socket> many = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                Socket socket = new Socket();
                socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()), 200);
                many.add(socket);
            }
        } catch (IOException e) {
            // neither accepted nor queued any more
        } finally {
            for (Socket socket : many) {
                socket.close();
            }
        }
        assertEquals(200, lab.get("/api/status").statusCode());
    }

    @Test
    void showsPagesWithTheirScripts() {
        String page = lab.get("/notebooks/01-first.html").body();
        assertTrue(page.contains("id=\"cell-sum\"") && page.contains("/live/page.js"), page);
        assertTrue(page.contains("\"@codemirror/view\":\"/_static/"), page);
        String policy = lab.get("/notebooks/01-first.html")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self' 'nonce-"), policy);
        for (String path : List.of(
                "/",
                "/tree",
                "/lab",
                "/glossary.html",
                "/coverage.html",
                "/live/live.css",
                "/live/page.js",
                "/assets/site.css",
                "/assets/katex/katex.min.js",
                "/live/frame.html",
                "/live/progress.json",
                "/live/hand-in.zip")) {
            assertEquals(200, lab.get(path).statusCode(), path);
        }
        String address = page.replaceAll("(?s).*\"@codemirror/view\":\"([^\"]+)\".*", "$1");
        assertEquals(
                "text/javascript; charset=utf-8",
                lab.get(address).headers().firstValue("Content-Type").orElse(""));
        assertEquals(404, lab.get("/notebooks/99-none.html").statusCode());
        String html =
                lab.send("POST", "/live/markdown", "{\"source\": \"*a* <b>\"}").body();
        assertTrue(html.contains("<em>a</em>"), html);
    }

    @Test
    void keepsWhatIsTheStudents() throws IOException {
        Path copy = lab.folder.resolve("notebooks/01-first.ipynb");
        Path exercise = lab.folder.resolve("exercises/01-first.ipynb");
        Files.writeString(exercise, Files.readString(exercise).replace("1 + 2", "my work"));
        Path course = temporary.resolve("course");
        LabClient.notebook("A newer lesson").write(course.resolve("notebooks/01-first.ipynb"));
        LabClient.notebook("Newer exercises").write(course.resolve("exercises/01-first.ipynb"));
        new Course(course, new StudentFolder(lab.folder)).copyMissing();
        assertTrue(Files.readString(copy).contains("A newer lesson"), "an untouched copy follows the course");
        assertTrue(Files.readString(exercise).contains("my work"), "a changed copy is the student's");

        HttpResponse<String> afresh = lab.send("POST", "/live/afresh", "{\"path\": \"exercises/01-first.ipynb\"}");
        String kept = json(afresh).path("kept").asText();
        assertTrue(Files.readString(lab.folder.resolve(kept)).contains("my work"), kept);
        assertTrue(Files.readString(exercise).contains("Newer exercises"));
    }

    @Test
    void countsPointsFromWhatChecksShow() {
        String text = "corr2d: Slide\\n  ✔ 1/1  one: passed\\n  ✘ 0/2  two: wrong\\n";
        String notebook = LabClient.notebook("N")
                .json()
                .replace(
                        "\"outputs\": []",
                        "\"outputs\": [{\"output_type\":"
                                + " \"display_data\", \"metadata\": {}, \"data\": {\"text/plain\": [\"" + text
                                + "\"]}}]");
        JsonNode counts = CourseProgress.counts(convnet.notebook.Notebook.parse("n", notebook));
        assertEquals(1, counts.path("points").asInt());
        assertEquals(0, counts.path("solved").asInt());
        assertEquals(0, counts.path("run").asInt());
        assertEquals(1, counts.path("cells").asInt());
    }
}
