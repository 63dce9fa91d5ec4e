package convnet.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a notebook: its kind, id, source, metadata and outputs. A cell does not change; {@code with…} makes another.
 */
public final class Cell {
    /** What a cell holds. */
    public enum Kind {
        CODE,
        MARKDOWN,
        RAW
    }

    private final ObjectNode json;

    /** Takes the node as it is: nobody else may hold it. */
    Cell(ObjectNode json) {
        this.json = json;
    }

    /** A code cell that has not run. */
    public static Cell code(String id, String source) {
        ObjectNode json = empty("code", id);
        json.putNull("execution_count");
        json.putArray("outputs");
        return new Cell(json).withSource(source);
    }

    public static Cell markdown(String id, String source) {
        return new Cell(empty("markdown", id)).withSource(source);
    }

    private static ObjectNode empty(String type, String id) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("cell_type", type);
        json.put("id", id);
        json.putObject("metadata");
        return json;
    }

    public Kind kind() {
        return switch (json.path("cell_type").asText()) {
            case "code" -> Kind.CODE;
            case "markdown" -> Kind.MARKDOWN;
            default -> Kind.RAW;
        };
    }

    public boolean isCode() {
        return kind() == Kind.CODE;
    }

    public boolean isMarkdown() {
        return kind() == Kind.MARKDOWN;
    }

    public String id() {
        return json.path("id").asText();
    }

    /** The text of the cell, lines separated by newlines. */
    public String source() {
        return JsonText.join(json.get("source"));
    }

    /** A copy of the cell's metadata. */
    public ObjectNode metadata() {
        return json.path("metadata").isObject()
                ? json.get("metadata").deepCopy()
                : JsonNodeFactory.instance.objectNode();
    }

    /** What the course keeps in the cell's metadata ({@code "convnet"}); a missing node if there is nothing. */
    public JsonNode course() {
        return json.path("metadata").path("convnet");
    }

    /** The id of the exercise that a student answers in this cell, or the empty text. */
    public String exercise() {
        return course().path("exercise").asText("");
    }

    public boolean hasTag(String tag) {
        for (JsonNode value : json.path("metadata").path("tags")) {
            if (value.asText().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** The outputs of a code cell as the notebook format has them; the nodes are not to be changed. */
    public List<JsonNode> outputs() {
        List<JsonNode> outputs = new ArrayList<>();
        json.path("outputs").forEach(outputs::add);
        return List.copyOf(outputs);
    }

    /** How often the kernel had run a cell when this one ran; empty text if it has not run. */
    public String executionCount() {
        return json.path("execution_count").asText("").replace("null", "");
    }

    /** Pictures pasted into a markdown cell: name to MIME bundle; a missing node if there are none. */
    public JsonNode attachments() {
        return json.path("attachments");
    }

    public Cell withSource(String source) {
        return with("source", JsonText.split(source));
    }

    public Cell withId(String id) {
        return with("id", JsonNodeFactory.instance.textNode(id));
    }

    public Cell withMetadata(ObjectNode metadata) {
        return with("metadata", metadata.deepCopy());
    }

    /** The cell after a run. */
    public Cell withOutputs(int executionCount, List<? extends JsonNode> outputs) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        outputs.forEach(output -> list.add(output.deepCopy()));
        return with("execution_count", JsonNodeFactory.instance.numberNode(executionCount))
                .with("outputs", list);
    }

    /** The cell as it is committed: a code cell without outputs and count. */
    public Cell withoutOutputs() {
        return isCode()
                ? with("execution_count", JsonNodeFactory.instance.nullNode())
                        .with("outputs", JsonNodeFactory.instance.arrayNode())
                : this;
    }

    private Cell with(String field, JsonNode value) {
        ObjectNode copy = json.deepCopy();
        copy.set(field, value);
        return new Cell(copy);
    }

    ObjectNode json() {
        return json.deepCopy();
    }
}
