package convnet.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import convnet.exercise.Language;
import convnet.gradebook.ManualFile.Row;
import convnet.gradebook.ReviewStudent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a graded class to one person on this machine. It answers on the loopback address alone, has a fixed list of
 * paths, none of which is a file's, and gives data to whom has the token of {@link #address}.
 */
public final class ReviewServer implements AutoCloseable {
    /** No decision of a person's is longer. */
    private static final int LARGEST = 64 << 10;

    private static final int THREADS = 4;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Guard guard;
    private final Language words;
    private final Desk desk;
    private final DeskJson json;
    private final PageFiles page;

    private ReviewServer(Path results, int port, Language words) throws IOException {
        this.words = words;
        desk = new Desk(results, words);
        json = new DeskJson(desk, words);
        page = new PageFiles(words.code());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        guard = new Guard(server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Starts.
     *
     * @param results where a class was graded into
     * @param port    0 for any that is free
     * @throws IllegalArgumentException if no class was graded into the folder
     */
    public static ReviewServer start(Path results, int port, Language words) throws IOException {
        if (ReviewStudent.files(results).isEmpty()) {
            throw new IllegalArgumentException(words.text("results.empty", results));
        }
        ReviewServer server;
        try {
            server = new ReviewServer(results.toRealPath(), port, words);
        } catch (java.net.BindException e) {
            throw new IllegalArgumentException(words.text("review.port", port), e);
        }
        server.desk.roll().students(); // read before the first person waits for it
        server.server.start();
        return server;
    }

    /** What is opened; the token stands where no browser sends it to anybody. */
    public String address() {
        return origin() + "/#" + guard.token();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token() {
        return guard.token();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                route(exchange);
            } catch (Refusal refusal) {
                problem(exchange, refusal.status(), refusal.getMessage());
            } catch (JsonProcessingException | IllegalArgumentException e) {
                problem(exchange, Refusal.WRONG, words.text("desk.request"));
            } catch (RuntimeException e) {
                problem(exchange, 500, words.text("desk.trouble", e.getMessage()));
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        boolean post = exchange.getRequestMethod().equals("POST");
        Headers headers = exchange.getRequestHeaders();
        if (!guard.admits(headers, post)) {
            problem(exchange, 403, words.text("desk.origin"));
        } else if (!post && !exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET, POST");
            problem(exchange, 405, words.text("desk.method"));
        } else if (!post && page.get(path) != null) {
            send(exchange, 200, page.get(path).type(), page.get(path).bytes());
        } else if (!guard.knows(headers)) {
            problem(exchange, 403, words.text("desk.token"));
        } else if (post) {
            decide(exchange, path);
        } else {
            tell(exchange, path);
        }
    }

    private void tell(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/api/texts" -> json(exchange, json.texts());
            case "/api/class" -> json(exchange, json.classOf());
            case "/api/rubric" -> json(exchange, json.rubric());
            case "/api/version" ->
                json(exchange, DeskJson.JSON.createObjectNode().put("version", desk.version()));
            case "/api/student" -> json(exchange, json.student(asked(exchange)));
            default -> problem(exchange, Refusal.UNKNOWN, words.text("desk.path"));
        }
    }

    /** The student that the query names. */
    private static String asked(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null || !query.startsWith("file=")
                ? ""
                : URLDecoder.decode(query.substring("file=".length()), StandardCharsets.UTF_8);
    }

    private void decide(HttpExchange exchange, String path) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            problem(exchange, 415, words.text("desk.request"));
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problem(exchange, 413, words.text("desk.large"));
            return;
        }
        JsonNode asked = DeskJson.JSON.readTree(body);
        switch (path) {
            case "/api/answer" -> {
                String file = asked.required("file").asText();
                desk.decide(
                        file,
                        asked.required("exercise").asText(),
                        list(asked, "seen", new TypeReference<List<Row>>() {}),
                        new Mark(
                                list(asked, "items", new TypeReference<List<String>>() {}),
                                asked.required("points").asText(),
                                asked.required("comment").asText(),
                                ""),
                        asked.required("reviewed").asBoolean());
                json(exchange, json.student(file));
            }
            case "/api/rubric" -> {
                TypeReference<List<RubricItem>> items = new TypeReference<>() {};
                desk.rubric(
                        asked.required("exercise").asText(), list(asked, "seen", items), list(asked, "items", items));
                json(exchange, json.rubric());
            }
            default -> problem(exchange, Refusal.UNKNOWN, words.text("desk.path"));
        }
    }

    private static <T> List<T> list(JsonNode asked, String field, TypeReference<List<T>> type) {
        List<T> list = DeskJson.JSON.convertValue(asked.required(field), type);
        if (list == null || list.contains(null)) {
            throw new IllegalArgumentException(field);
        }
        return list;
    }

    private static void json(HttpExchange exchange, JsonNode node) throws IOException {
        send(exchange, 200, "application/json", DeskJson.JSON.writeValueAsBytes(node));
    }

    private static void problem(HttpExchange exchange, int status, String reason) throws IOException {
        byte[] body = DeskJson.JSON.writeValueAsBytes(
                DeskJson.JSON.createObjectNode().put("problem", String.valueOf(reason)));
        send(exchange, status, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
