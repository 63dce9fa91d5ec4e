package convnet.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Base64;
import java.util.Map;

/** What clients are told of a file, without what stands in it. */
final class ContentsModel {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("java", "text/x-java"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("woff2", "font/woff2"));

    private ContentsModel() {}

    /** The type of a file by its ending; the empty text if it is not known. */
    static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    static ObjectNode of(StudentFolder folder, Path path) {
        ObjectNode model = LabRequest.JSON.createObjectNode();
        String address = folder.address(path);
        model.put("name", address.isEmpty() ? "" : path.getFileName().toString())
                .put("path", address);
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            model.put("last_modified", file.lastModifiedTime().toInstant().toString());
            model.put("created", file.creationTime().toInstant().toString());
            model.putNull("content").putNull("format").putNull("mimetype");
            model.put("writable", Files.isWritable(path));
            if (file.isDirectory()) {
                return model.putNull("size").put("type", "directory");
            }
            model.put("size", file.size());
            boolean notebook = address.endsWith(".ipynb");
            if (!notebook && !type(address).isEmpty()) {
                model.put("mimetype", type(address));
            }
            return model.put("type", notebook ? "notebook" : "file");
        } catch (IOException e) {
            throw StudentFolder.absent(address);
        }
    }

    /** Adds a file's content: as text where it is some, else as base64. */
    static void file(ObjectNode model, byte[] content, String format) {
        if (!format.equals("base64")) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                model.put("content", text).put("format", "text");
                if (model.path("mimetype").isNull()) {
                    model.put("mimetype", "text/plain");
                }
                return;
            } catch (CharacterCodingException e) {
                if (format.equals("text")) {
                    throw new Problem(Problem.WRONG, "'" + model.path("path").asText() + "' is not UTF-8 encoded");
                }
            }
        }
        model.put("content", Base64.getEncoder().encodeToString(content)).put("format", "base64");
        if (model.path("mimetype").isNull()) {
            model.put("mimetype", "application/octet-stream");
        }
    }
}
