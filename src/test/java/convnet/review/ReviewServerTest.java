package convnet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnet.exercise.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what from the server, over a plain socket: no client library may mend a request that is meant to be bad. */
class ReviewServerTest {
    @TempDir
    Path folder;

    private ReviewServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        SmallClass.write(folder, 3, 2);
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        server = ReviewServer.start(folder, 0, Language.of(Locale.ENGLISH));
        port = Integer.parseInt(server.origin().replaceFirst(".*:", ""));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String raw(String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write((head + "Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            try {
                socket.getOutputStream().write(bytes);
            } catch (IOException e) {
                // answered before the body was read
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String ask(String method, String path, Map<String, String> headers, String body) throws IOException {
        Map<String, String> all = new TreeMap<>(
                Map.of("Host", "127.0.0.1:" + port, "Origin", server.origin(), Guard.HEADER, server.token()));
        all.putAll(headers);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        all.forEach((name, value) -> head.append(value.isEmpty() ? "" : name + ": " + value + "\r\n"));
        return raw(head.toString(), body);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private int get(String path, Map<String, String> headers) throws IOException {
        String answer = ask("GET", path, headers, "");
        assertFalse(status(answer) != 200 && answer.contains("student1"), answer);
        assertFalse(answer.contains("SECRET"), answer);
        return status(answer);
    }

    private String decision(String points) {
        return "{\"file\":\"student1\",\"exercise\":\"e0\",\"seen\":[],\"items\":[],\"points\":\"" + points
                + "\",\"comment\":\"c\",\"reviewed\":true}";
    }

    private String post(Map<String, String> headers, String body) throws IOException {
        Map<String, String> all = new TreeMap<>(Map.of("Content-Type", "application/json"));
        all.putAll(headers);
        return ask("POST", "/api/answer", all, body);
    }

    @Test
    void dataIsForWhomHasTheTokenAndThePageHoldsNone() throws IOException {
        for (String path :
                List.of("/api/class", "/api/student?file=student1", "/api/rubric", "/api/version", "/api/texts")) {
            assertEquals(200, get(path, Map.of()), path);
            assertEquals(403, get(path, Map.of(Guard.HEADER, "")), path);
            assertEquals(403, get(path, Map.of(Guard.HEADER, "0".repeat(48))), path);
            assertEquals(
                    403,
                    get(path + (path.contains("?") ? "&" : "?") + "token=" + server.token(), Map.of(Guard.HEADER, "")),
                    path);
        }
        for (String path :
                List.of("/", "/review.js", "/desk.js", "/paint.js", "/review.css", "/highlight.min.js", "/icon.svg")) {
            String answer = ask("GET", path, Map.of(Guard.HEADER, ""), "");
            assertEquals(200, status(answer), path);
            assertFalse(answer.contains("student1") || answer.contains(server.token()), path);
        }
        assertTrue(server.address().endsWith("/#" + server.token()));
        assertTrue(server.token().matches("[0-9a-f]{48}"));
    }

    @Test
    void anotherNameOfThisMachineAndAnotherPageGetNothing() throws IOException {
        for (String host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "")) {
            int status = get("/api/class", Map.of("Host", host));
            assertTrue(status == 403 || status == 400, host + ": " + status);
            assertTrue(List.of(400, 403).contains(get("/", Map.of("Host", host))), host);
        }
        for (String origin :
                List.of("http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:" + port)) {
            assertEquals(403, get("/api/class", Map.of("Origin", origin)), origin);
            assertEquals(403, status(post(Map.of("Origin", origin), decision("1"))), origin);
        }
        assertEquals(403, get("/api/class", Map.of("Sec-Fetch-Site", "cross-site")));
        assertEquals(403, get("/api/class", Map.of("Sec-Fetch-Site", "same-site")));
        assertEquals(200, get("/api/class", Map.of("Host", "localhost:" + port, "Origin", "")));
        assertFalse(Files.exists(folder.resolve("manual.csv")));
    }

    @Test
    void nothingIsWrittenWithoutTokenOriginAndJson() throws IOException {
        assertEquals(403, status(post(Map.of(Guard.HEADER, ""), decision("1"))));
        assertEquals(403, status(post(Map.of("Origin", ""), decision("1"))));
        assertEquals(415, status(post(Map.of("Content-Type", "text/plain"), decision("1"))));
        assertEquals(413, status(post(Map.of(), decision("1") + " ".repeat(70_000))));
        for (String body : List.of(
                "",
                "[]",
                "{}",
                "null",
                "{\"file\":",
                "[".repeat(5_000),
                decision("1").replace("[]", "null"))) {
            assertEquals(400, status(post(Map.of(), body)), body);
        }
        assertEquals(400, status(post(Map.of(), decision("1e9"))));
        assertEquals(400, status(post(Map.of(), decision("99"))));
        assertEquals(404, status(post(Map.of(), decision("1").replace("student1", "nobody"))));
        assertEquals(404, status(post(Map.of(), decision("1").replace("e0", "e9"))));
        assertFalse(Files.exists(folder.resolve("manual.csv")));
        assertEquals(200, status(post(Map.of(), decision("1"))));
        assertEquals("id,exercise,points,comment\nstudent1,e0,1,c\n", Files.readString(folder.resolve("manual.csv")));
    }

    @Test
    void noPathLeadsToAFile() throws IOException {
        for (String path : List.of(
                "/secret.txt",
                "/../secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e/secret.txt",
                "//secret.txt",
                "/api/../secret.txt",
                "/review/student1.json",
                "/manual.csv",
                "/api/student?file=../secret",
                "/api/student?file=..%2Fsecret.txt",
                "/api/student?file=%00",
                "/api/student?file=",
                "/api/student",
                "/api/student/student1",
                "/api",
                "/messages.properties")) {
            assertTrue(List.of(400, 404).contains(get(path, Map.of())), path);
        }
        assertEquals(400, get("/api/student?file=%zz", Map.of()));
    }

    @Test
    void otherMethodsGetNothing() throws IOException {
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
            assertEquals(405, status(ask(method, "/api/class", Map.of(), "")), method);
        }
        assertEquals(404, status(ask("POST", "/api/class", Map.of("Content-Type", "application/json"), "{}")));
    }

    @Test
    void everyAnswerForbidsWhateverThePageDoesNotNeed() throws IOException {
        for (String path : List.of("/", "/api/class", "/nothing")) {
            String answer = ask("GET", path, Map.of(), "");
            assertTrue(
                    answer.contains("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"),
                    answer);
            assertTrue(answer.contains("require-trusted-types-for 'script'"), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("x-content-type-options: nosniff"), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("cache-control: no-store"), answer);
            assertFalse(answer.toLowerCase(Locale.ROOT).contains("access-control-allow"), answer);
        }
        String page = ask("GET", "/", Map.of(), "");
        assertFalse(page.contains("http:")
                || page.contains("https:")
                || page.contains("<style")
                || page.contains("onclick"));
        for (String script : List.of("/review.js", "/desk.js", "/paint.js")) {
            String code = ask("GET", script, Map.of(), "");
            assertFalse(
                    code.contains("innerHTML") || code.contains("insertAdjacent") || code.contains("eval("), script);
            assertFalse(code.contains("http:") || code.contains("https:"), script);
        }
    }

    @Test
    void onlyTheLoopbackAddressAnswers() throws IOException {
        for (NetworkInterface network : java.util.Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : java.util.Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(IOException.class, () -> new Socket(address, port).close(), address.toString());
                }
            }
        }
        assertTrue(server.origin().startsWith("http://127.0.0.1:"));
    }

    @Test
    void aTakenPortAndAFolderWithoutResultsAreToldInASentence() throws IOException {
        Language words = Language.of(Locale.ENGLISH);
        assertEquals(
                "Port " + port + " is taken. Leave --port out, or give another.",
                assertThrows(IllegalArgumentException.class, () -> ReviewServer.start(folder, port, words))
                        .getMessage());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ReviewServer.start(empty, 0, words))
                .getMessage()
                .startsWith(empty + " holds no graded class"));
    }
}
