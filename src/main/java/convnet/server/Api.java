package convnet.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.IntSupplier;

/** Jupyter Server's REST interface, as far as clients need it to run notebooks: everything below {@code /api}. */
final class Api {
    /** The version of Jupyter Server whose interface this is; clients ask for it to know what they can expect. */
    private static final String VERSION = "2.14.0";

    private final LiveKernels kernels;
    private final StudentFolder folder;
    private final Sessions sessions;
    private final ContentsRoutes contents;
    private final IntSupplier connections;
    private final Instant started = Instant.now();

    Api(LiveKernels kernels, StudentFolder folder, IntSupplier connections) {
        this.kernels = kernels;
        this.folder = folder;
        this.sessions = new Sessions(kernels, this::workingFolder);
        this.contents = new ContentsRoutes(folder);
        this.connections = connections;
    }

    /** A kernel works where its notebook lies. */
    private Path workingFolder(String path) {
        Path parent;
        try {
            parent = folder.resolve(path).getParent();
        } catch (Problem e) {
            return folder.root(); // a session's path is only a name
        }
        return parent != null && parent.startsWith(folder.root()) && Files.isDirectory(parent) ? parent : folder.root();
    }

    Reply route(LabRequest call) {
        return switch (call.part(1)) {
            case "" -> {
                reading(call);
                yield Reply.json(LabRequest.JSON.createObjectNode().put("version", VERSION));
            }
            case "status" -> {
                reading(call);
                yield Reply.json(status());
            }
            case "me" -> {
                reading(call);
                yield Reply.json(me());
            }
            case "kernelspecs" -> kernels.specs(call);
            case "kernels" -> kernels.route(call, folder.root());
            case "sessions" -> sessions.route(call);
            case "contents" -> contents.route(call);
            default -> throw call.unknown();
        };
    }

    private static void reading(LabRequest call) {
        if (!call.is("GET")) {
            throw call.wrongMethod();
        }
    }

    private ObjectNode status() {
        Instant active = kernels.all().stream()
                .map(LiveKernel::active)
                .max(Comparator.naturalOrder())
                .orElse(started);
        return LabRequest.JSON
                .createObjectNode()
                .put("started", started.toString())
                .put("last_activity", active.toString())
                .put("kernels", kernels.all().size())
                .put(
                        "connections",
                        kernels.all().stream().mapToInt(LiveKernel::connections).sum())
                .put("http_connections", connections.getAsInt());
    }

    private static ObjectNode me() {
        ObjectNode me = LabRequest.JSON.createObjectNode();
        me.putObject("identity")
                .put("username", "student")
                .put("name", "Student")
                .put("display_name", "Student")
                .put("initials", "S")
                .putNull("avatar_url")
                .putNull("color");
        me.putObject("permissions");
        return me;
    }
}
