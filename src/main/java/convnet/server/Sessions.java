package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which notebook uses which kernel: the routes {@code /api/sessions}. */
final class Sessions {
    private record Session(String id, String path, String name, String type, String kernel) {}

    private final LiveKernels kernels;
    private final Function<String, Path> folderOf;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /** @param folderOf the folder in which the kernel of a notebook works */
    Sessions(LiveKernels kernels, Function<String, Path> folderOf) {
        this.kernels = kernels;
        this.folderOf = folderOf;
    }

    synchronized Reply route(LabRequest call) {
        sessions.values().removeIf(session -> !kernels.has(session.kernel()));
        if (call.path().size() == 2) {
            return switch (call.method()) {
                case "GET" -> {
                    ArrayNode list = LabRequest.JSON.createArrayNode();
                    sessions.values().forEach(session -> list.add(model(session)));
                    yield Reply.json(list);
                }
                case "POST" -> create(call.json());
                default -> throw call.wrongMethod();
            };
        }
        Session session = sessions.get(call.rest(2));
        if (session == null) {
            throw new Problem(Problem.UNKNOWN, "Session not found: session_id='" + call.rest(2) + "'");
        }
        return switch (call.method()) {
            case "GET" -> Reply.json(model(session));
            case "PATCH" -> change(session, call.json());
            case "DELETE" -> {
                sessions.remove(session.id());
                boolean shared = sessions.values().stream()
                        .anyMatch(other -> other.kernel().equals(session.kernel()));
                if (!shared) {
                    kernels.stop(session.kernel());
                }
                yield Reply.nothing();
            }
            default -> throw call.wrongMethod();
        };
    }

    private Reply create(ObjectNode asked) {
        String path =
                asked.path("path").asText(asked.path("notebook").path("path").asText(""));
        if (path.isEmpty()) {
            throw new Problem(Problem.WRONG, "Missing field in JSON data: path");
        }
        for (Session session : sessions.values()) {
            if (session.path().equals(path)) {
                return Reply.created("/api/sessions/" + session.id(), model(session));
            }
        }
        Session session = new Session(
                UUID.randomUUID().toString(),
                path,
                asked.path("name").asText(""),
                asked.path("type").asText("notebook"),
                kernel(asked.path("kernel"), path));
        sessions.put(session.id(), session);
        return Reply.created("/api/sessions/" + session.id(), model(session));
    }

    /** The kernel that is asked for by its id, else a new one. */
    private String kernel(JsonNode asked, String path) {
        String id = asked.path("id").asText("").replace("null", "");
        if (!id.isEmpty()) {
            return kernels.kernel(id).id();
        }
        String name = asked.path("name").asText("").replace("null", "");
        return kernels.start(name, folderOf.apply(path)).id();
    }

    private Reply change(Session old, ObjectNode asked) {
        String path = asked.path("path").asText(old.path());
        JsonNode kernel = asked.path("kernel");
        boolean other = kernel.hasNonNull("id") || kernel.hasNonNull("name");
        Session session = new Session(
                old.id(),
                path,
                asked.path("name").asText(old.name()),
                asked.path("type").asText(old.type()),
                other ? kernel(kernel, path) : old.kernel());
        sessions.put(old.id(), session);
        if (!session.kernel().equals(old.kernel())) {
            kernels.stop(old.kernel());
        }
        return Reply.json(model(session));
    }

    private ObjectNode model(Session session) {
        ObjectNode model = LabRequest.JSON.createObjectNode();
        model.put("id", session.id()).put("path", session.path());
        model.put("name", session.name()).put("type", session.type());
        model.set("kernel", kernels.kernel(session.kernel()).model());
        model.putObject("notebook").put("path", session.path()).put("name", session.name());
        return model;
    }
}
