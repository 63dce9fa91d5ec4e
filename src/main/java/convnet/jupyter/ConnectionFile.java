package convnet.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where a kernel listens and with which key both sides sign: the file that every Jupyter kernel is started with. */
public record ConnectionFile(int shell, int iopub, int stdin, int control, int heartbeat, String key) {
    private static final String IP = "127.0.0.1";

    /** Five free ports on the loopback address and a random key. */
    public static ConnectionFile free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            int[] ports = new int[5];
            for (int i = 0; i < ports.length; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getByName(IP)));
                ports[i] = sockets.get(i).getLocalPort();
            }
            String key = UUID.randomUUID().toString();
            return new ConnectionFile(ports[0], ports[1], ports[2], ports[3], ports[4], key);
        } catch (IOException e) {
            throw new UncheckedIOException("kernel: no free port on " + IP + ": " + e.getMessage(), e);
        } finally {
            sockets.forEach(ConnectionFile::close);
        }
    }

    /**
     * Reads the file that a kernel was started with.
     *
     * @throws KernelException if it is missing or says something else than this kernel can do
     */
    public static ConnectionFile read(Path file) {
        try {
            JsonNode json = JupyterMessage.JSON.readTree(file.toFile());
            String transport =
                    json.path("transport").asText() + "://" + json.path("ip").asText();
            String scheme = json.path("signature_scheme").asText("hmac-sha256");
            if (!transport.equals("tcp://" + IP) || !scheme.equals("hmac-sha256")) {
                throw new KernelException("kernel: expects tcp://" + IP + " and hmac-sha256, but " + file + " says "
                        + transport + " and " + scheme);
            }
            return new ConnectionFile(
                    json.path("shell_port").asInt(),
                    json.path("iopub_port").asInt(),
                    json.path("stdin_port").asInt(),
                    json.path("control_port").asInt(),
                    json.path("hb_port").asInt(),
                    json.path("key").asText());
        } catch (IOException e) {
            throw new KernelException("kernel: cannot read the connection file " + file + ": " + e.getMessage(), e);
        }
    }

    /** The address of a port in ZeroMQ's words. */
    public static String address(int port) {
        return "tcp://" + IP + ":" + port;
    }

    /** Writes the file where only this user can read it. */
    public Path write(Path folder) {
        ObjectNode json = JupyterMessage.JSON.createObjectNode();
        json.put("transport", "tcp").put("ip", IP);
        json.put("shell_port", shell).put("iopub_port", iopub).put("stdin_port", stdin);
        json.put("control_port", control).put("hb_port", heartbeat);
        json.put("signature_scheme", "hmac-sha256").put("key", key).put("kernel_name", "convnet");
        try {
            // createTempFile: readable by the owner only, where the file system knows owners.
            Path file = Files.createTempFile(folder, "kernel-", ".json");
            Files.write(
                    file, JupyterMessage.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("kernel: cannot write a connection file into " + folder, e);
        }
    }

    /** Whether the kernel listens on every port. */
    boolean listening() {
        return IntStream.of(shell, iopub, stdin, control, heartbeat).allMatch(ConnectionFile::listening);
    }

    private static boolean listening(int port) {
        try (Socket socket = new Socket(IP, port)) {
            // A system may connect a socket that picks the same port as its own with itself.
            return socket.getLocalPort() != port;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("kernel: cannot give back port " + socket.getLocalPort(), e);
        }
    }
}
