package convnet.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine that gives files, in the ways that real ones fail. */
final class FileServer implements AutoCloseable {
    /** The requests that came, as "GET /name" with the asked range. */
    final List<String> requests = new ArrayList<>();

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private final HttpServer server;
    private boolean ranges = true;

    FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    FileServer with(String name, byte[] content) {
        files.put("/" + name, content);
        return this;
    }

    /** The next answers stop in the middle. */
    FileServer cutting(int times) {
        cuts.set(times);
        return this;
    }

    /** Answers with the whole file whatever range is asked. */
    FileServer withoutRanges() {
        ranges = false;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            String path = exchange.getRequestURI().getPath();
            requests.add(path + (range == null ? "" : " " + range));
            byte[] content = files.get(path);
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int from = range == null || !ranges ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            if (from > 0 && from >= content.length) {
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
            boolean cut = cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            int to = cut ? from + (content.length - from) / 2 : content.length;
            exchange.getResponseBody().write(Arrays.copyOfRange(content, from, to));
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
