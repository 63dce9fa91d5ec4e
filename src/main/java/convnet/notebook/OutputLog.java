package convnet.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outputs of a notebook's cells in the notebook format, as a front end would show them: streams joined, displays
 * updated in the cell that shows them, cleared outputs gone.
 */
final class OutputLog {
    /** What a cell may print; a cell that prints for ever must not fill the disk. */
    static final int MOST_CHARACTERS = 1_000_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, List<ObjectNode>> displays = new HashMap<>();
    private final Map<Integer, List<ObjectNode>> outputs = new HashMap<>();
    private List<ObjectNode> current = new ArrayList<>();
    private boolean clearNext;
    private int printed;

    /** The outputs that follow are those of a cell. */
    void enter(int cell) {
        current = outputs.computeIfAbsent(cell, key -> new ArrayList<>());
        clearNext = false;
        printed = 0;
    }

    List<ObjectNode> of(int cell) {
        return outputs.getOrDefault(cell, List.of());
    }

    void add(Output output) {
        if (output instanceof Output.Clear clear) {
            clearNext = clear.onNextOutput();
            if (!clearNext) {
                current.clear();
            }
            return;
        }
        if (output instanceof Output.Display display && display.update()) {
            update(display);
            return;
        }
        if (clearNext) {
            current.clear();
            clearNext = false;
        }
        if (output instanceof Output.Stream stream) {
            print(stream.name(), stream.text());
        } else {
            current.add(node(output));
        }
    }

    private void update(Output.Display display) {
        for (ObjectNode shown : displays.getOrDefault(display.displayId(), List.of())) {
            shown.set("data", display.data().deepCopy());
            shown.set("metadata", display.metadata().deepCopy());
        }
    }

    private void print(String name, String text) {
        if (printed > MOST_CHARACTERS) {
            return;
        }
        printed += text.length();
        String kept = printed <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.length() - (printed - MOST_CHARACTERS)) + "\n… the cell printed more than "
                        + MOST_CHARACTERS + " characters; the rest is left out\n";
        ObjectNode last = current.isEmpty() ? null : current.get(current.size() - 1);
        if (last != null && last.path("name").asText().equals(name)) {
            last.put("text", last.get("text").asText() + kept);
        } else {
            current.add(output("stream").put("name", name).put("text", kept));
        }
    }

    private ObjectNode node(Output output) {
        if (output instanceof Output.Display display) {
            ObjectNode shown = output("display_data");
            shown.set("data", display.data().deepCopy());
            shown.set("metadata", display.metadata().deepCopy());
            if (!display.displayId().isEmpty()) {
                displays.computeIfAbsent(display.displayId(), key -> new ArrayList<>())
                        .add(shown);
            }
            return shown;
        }
        if (output instanceof Output.Result result) {
            ObjectNode shown = output("execute_result").put("execution_count", result.executionCount());
            shown.set("data", result.data().deepCopy());
            shown.set("metadata", result.metadata().deepCopy());
            return shown;
        }
        Output.ErrorOutput error = (Output.ErrorOutput) output;
        ObjectNode shown = output("error").put("ename", error.ename()).put("evalue", error.evalue());
        ArrayNode traceback = shown.putArray("traceback");
        error.traceback().forEach(traceback::add);
        return shown;
    }

    private static ObjectNode output(String type) {
        return JSON.objectNode().put("output_type", type);
    }
}
