package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A notebook as clients get it: source and texts whole, where the file has lists of lines. */
final class NotebookJson {
    private NotebookJson() {}

    /** Changes and returns the notebook. */
    static JsonNode joined(JsonNode notebook) {
        for (JsonNode cell : notebook.path("cells")) {
            join(cell, "source");
            for (JsonNode output : cell.path("outputs")) {
                join(output, "text");
                bundle(output.path("data"));
            }
            cell.path("attachments").forEach(NotebookJson::bundle);
        }
        return notebook;
    }

    private static void bundle(JsonNode data) {
        List<String> types = new ArrayList<>();
        data.fieldNames().forEachRemaining(types::add);
        types.stream()
                .filter(type -> !type.equals("application/json") && !type.endsWith("+json"))
                .forEach(type -> join(data, type));
    }

    private static void join(JsonNode owner, String field) {
        if (owner.path(field).isArray() && owner instanceof ObjectNode object) {
            StringBuilder text = new StringBuilder();
            owner.get(field).forEach(line -> text.append(line.asText()));
            object.put(field, text.toString());
        }
    }
}
