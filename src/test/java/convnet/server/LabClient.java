package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import convnet.jupyter.KernelSpec;
import convnet.notebook.Cell;
import convnet.notebook.Notebook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server on folders of a test's own, and a client that has its token. */
final class LabClient implements AutoCloseable {
    final LabServer server;
    final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    LabClient(Path temporary, KernelSpec kernel) throws IOException {
        Path course = temporary.resolve("course");
        folder = temporary.resolve("mine");
        notebook("A first lesson").write(course.resolve("notebooks/01-first.ipynb"));
        notebook("Exercises").write(course.resolve("exercises/01-first.ipynb"));
        server = LabServer.start(new LabServer.Settings(folder, course, kernel, 0, null));
    }

    static Notebook notebook(String title) {
        return Notebook.of(
                "a.ipynb",
                List.of(Cell.markdown("title", "# " + title + "\n\nText with $x^2$."), Cell.code("sum", "1 + 2\n")));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.origin() + path))
                .header("Authorization", "token " + server.token());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> send(String method, String path, String body) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return LabRequest.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(response.body(), e);
        }
    }

    /** What a request that is written by hand is answered: the status line. */
    String raw(String... lines) throws IOException {
        URI address = URI.create(server.origin());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            String head = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    int port() {
        return URI.create(server.origin()).getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
