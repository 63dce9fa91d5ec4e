package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.notebook.Notebook;
import convnet.notebook.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;

/** Files and notebooks of the student's folder: the routes {@code /api/contents}. */
final class ContentsRoutes {
    private static final String CHECKPOINTS = ".ipynb_checkpoints";

    private final StudentFolder folder;

    ContentsRoutes(StudentFolder folder) {
        this.folder = folder;
    }

    Reply route(LabRequest call) {
        List<String> path = call.path();
        int checkpoints = path.lastIndexOf("checkpoints");
        if (checkpoints > 2 && checkpoints >= path.size() - 2) {
            String file = String.join("/", path.subList(2, checkpoints));
            return checkpoint(call, folder.existing(file), call.part(checkpoints + 1));
        }
        String address = call.rest(2);
        return switch (call.method()) {
            case "GET" -> get(call, folder.existing(address));
            case "PUT" -> put(call.json(), address);
            case "POST" -> post(call.json(), folder.existing(address));
            case "PATCH" -> {
                String name = call.json().path("path").asText("");
                if (name.isEmpty()) {
                    throw new Problem(Problem.WRONG, "expected the new path, but none came");
                }
                Path to = folder.resolve(name);
                folder.rename(folder.existing(address), to);
                yield Reply.json(ContentsModel.of(folder, to));
            }
            case "DELETE" -> {
                folder.delete(folder.existing(address));
                yield Reply.nothing();
            }
            default -> throw call.wrongMethod();
        };
    }

    private Reply get(LabRequest call, Path path) {
        String type = call.query().getOrDefault("type", "");
        boolean directory = Files.isDirectory(path);
        if (type.equals("directory") && !directory || directory && (type.equals("file") || type.equals("notebook"))) {
            throw new Problem(
                    Problem.WRONG, "'" + folder.address(path) + "' is " + (directory ? "" : "not ") + "a directory");
        }
        ObjectNode model = ContentsModel.of(folder, path);
        if (type.equals("file")) {
            model.put("type", "file");
        }
        if (call.query().getOrDefault("content", "1").equals("0")) {
            return Reply.json(model);
        }
        switch (model.path("type").asText()) {
            case "directory" -> {
                ArrayNode list = model.putArray("content");
                folder.list(path).forEach(file -> list.add(ContentsModel.of(folder, file)));
                model.put("format", "json");
            }
            case "notebook" -> {
                model.set("content", notebook(path));
                model.put("format", "json");
            }
            default -> ContentsModel.file(model, read(path), call.query().getOrDefault("format", ""));
        }
        return Reply.json(model);
    }

    private static JsonNode notebook(Path path) {
        try {
            return NotebookJson.joined(
                    LabRequest.JSON.readTree(Notebook.read(path).json()));
        } catch (NotebookException | IOException e) {
            throw new Problem(Problem.WRONG, "Unreadable Notebook: " + e.getMessage());
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Problem(500, "cannot be read: " + e.getMessage());
        }
    }

    private Reply put(ObjectNode model, String address) {
        Path path = folder.resolve(address);
        boolean existed = Files.exists(path);
        if (model.path("type").asText().equals("directory")) {
            makeFolder(path);
        } else {
            folder.save(path, content(model, address));
        }
        ObjectNode saved = ContentsModel.of(folder, path);
        return existed ? Reply.json(saved) : Reply.created("/api/contents/" + address, saved);
    }

    private static byte[] content(ObjectNode model, String address) {
        JsonNode content = model.path("content");
        boolean notebook = model.path("type")
                .asText(address.endsWith(".ipynb") ? "notebook" : "file")
                .equals("notebook");
        if (notebook) {
            return notebook(content.isObject() ? content.toString() : null, address);
        }
        if (!content.isTextual()) {
            throw new Problem(Problem.WRONG, "No file content provided");
        }
        if (!model.path("format").asText("text").equals("base64")) {
            return content.asText().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(content.asText());
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.WRONG, "the content is not base64: " + e.getMessage());
        }
    }

    /** A notebook as it is kept on disk; without content an empty one. */
    private static byte[] notebook(String content, String address) {
        try {
            Notebook notebook = content == null ? Notebook.of(address, List.of()) : Notebook.parse(address, content);
            return notebook.json().getBytes(StandardCharsets.UTF_8);
        } catch (NotebookException e) {
            throw new Problem(Problem.WRONG, e.getMessage());
        }
    }

    private Reply post(ObjectNode asked, Path parent) {
        if (!Files.isDirectory(parent)) {
            throw new Problem(Problem.WRONG, "Cannot POST to files, use PUT instead.");
        }
        String from = asked.path("copy_from").asText("");
        Path made;
        if (!from.isEmpty()) {
            Path source = folder.existing(from);
            String name = source.getFileName().toString();
            int dot = Math.max(name.lastIndexOf('.'), 0);
            made = folder.free(parent, name.substring(0, dot) + "-Copy", name.substring(dot));
            folder.save(made, read(source));
        } else if (asked.path("type").asText().equals("directory")) {
            made = folder.free(parent, "Untitled Folder", "");
            makeFolder(made);
        } else if (asked.path("type").asText().equals("notebook")) {
            made = folder.free(parent, "Untitled", ".ipynb");
            folder.save(made, notebook(null, made.getFileName().toString()));
        } else {
            String ending = asked.path("ext").asText(".txt");
            made = folder.free(parent, "untitled", ending.matches("\\.\\w{1,10}") ? ending : ".txt");
            folder.save(made, new byte[0]);
        }
        return Reply.created("/api/contents/" + folder.address(made), ContentsModel.of(folder, made));
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Problem(Problem.WRONG, "the directory cannot be made: " + e.getMessage());
        }
    }

    /** One checkpoint a file, as Jupyter keeps it. */
    private Reply checkpoint(LabRequest call, Path file, String id) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path copy =
                file.resolveSibling(CHECKPOINTS).resolve(name.substring(0, dot) + "-checkpoint" + name.substring(dot));
        try {
            if (id.isEmpty() && call.is("GET")) {
                ArrayNode list = LabRequest.JSON.createArrayNode();
                if (Files.exists(copy)) {
                    list.add(model(copy));
                }
                return Reply.json(list);
            }
            if (id.isEmpty() && call.is("POST")) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.setLastModifiedTime(copy, FileTime.from(java.time.Instant.now()));
                return Reply.created("/api/contents/" + folder.address(file) + "/checkpoints/checkpoint", model(copy));
            }
            if (!id.equals("checkpoint") || !Files.exists(copy)) {
                throw new Problem(Problem.UNKNOWN, "checkpoint does not exist: " + folder.address(file) + "@" + id);
            }
            if (call.is("POST")) {
                folder.save(file, Files.readAllBytes(copy));
                return Reply.nothing();
            }
            if (call.is("DELETE")) {
                Files.delete(copy);
                return Reply.nothing();
            }
            throw call.wrongMethod();
        } catch (IOException e) {
            throw new Problem(500, "checkpoint: " + e.getMessage());
        }
    }

    private static ObjectNode model(Path copy) throws IOException {
        return LabRequest.JSON
                .createObjectNode()
                .put("id", "checkpoint")
                .put(
                        "last_modified",
                        Files.getLastModifiedTime(copy).toInstant().toString());
    }
}
