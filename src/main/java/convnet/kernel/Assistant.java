package convnet.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** Completes code at the cursor, and explains it, in cells of many statements that need not have run. */
final class Assistant {
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s++[\\w.]*+$");

    private static final int MOST_WAITS = 20;
    private static final int WAIT_MILLIS = 50;

    private final Interpreter interpreter;
    private final Inspector inspector;

    Assistant(Interpreter interpreter) {
        this.interpreter = interpreter;
        inspector = new Inspector(interpreter);
    }

    /** What JShell proposes; names of packages are there once it has looked through the class path, soon after its start. */
    private List<Suggestion> suggestions(Scene scene, int[] anchor) {
        SourceCodeAnalysis analysis = interpreter.analysis();
        List<Suggestion> all = analysis.completionSuggestions(scene.code(), scene.cursor(), anchor);
        for (int i = 0;
                all.isEmpty() && i < MOST_WAITS && IMPORT.matcher(scene.code()).find();
                i++) {
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return all;
            }
            all = analysis.completionSuggestions(scene.code(), scene.cursor(), anchor);
        }
        return all;
    }

    /** Answers a complete_request. */
    ObjectNode complete(JsonNode request) {
        String code = request.path("code").asText();
        int cursor = cursor(request, code);
        String before = code.substring(0, cursor);
        int start = cursor;
        Set<String> matches = new LinkedHashSet<>();
        if (!Scene.endsInText(before)) {
            Scene scene = Scene.of(before, code.substring(cursor), interpreter);
            int[] anchor = {scene.cursor()};
            List<Suggestion> all = suggestions(scene, anchor);
            // What fits the type that is wanted stands first; names of the scene's own are nobody's.
            for (boolean fitting : new boolean[] {true, false}) {
                all.stream()
                        .filter(suggestion -> suggestion.matchesType() == fitting)
                        .map(Suggestion::continuation)
                        .filter(text -> !text.startsWith("$"))
                        .forEach(matches::add);
            }
            start = Math.max(0, Math.min(cursor, anchor[0] + scene.shift()));
        }
        ObjectNode reply = JupyterMessage.JSON.createObjectNode().put("status", "ok");
        ArrayNode list = reply.putArray("matches");
        matches.forEach(list::add);
        reply.put("cursor_start", code.codePointCount(0, start)).put("cursor_end", code.codePointCount(0, cursor));
        reply.putObject("metadata");
        return reply;
    }

    /** Answers an is_complete_request: whether a cell is whole, for consoles. */
    ObjectNode isComplete(JsonNode request) {
        String rest = request.path("code").asText();
        CompletionInfo info;
        do {
            info = interpreter.analysis().analyzeCompletion(rest);
            rest = info.remaining();
        } while (info.completeness().isComplete() && !rest.isBlank());
        String status =
                switch (info.completeness()) {
                    case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> "incomplete";
                    case UNKNOWN -> "invalid";
                    default -> "complete";
                };
        ObjectNode reply = JupyterMessage.JSON.createObjectNode().put("status", status);
        return status.equals("incomplete") ? reply.put("indent", "") : reply;
    }

    /** Answers an inspect_request: as plain text for terminals, as Markdown for notebooks. */
    ObjectNode inspect(JsonNode request) {
        String code = request.path("code").asText();
        List<Inspector.Entry> entries = inspector.at(code, cursor(request, code));
        ObjectNode reply =
                JupyterMessage.JSON.createObjectNode().put("status", "ok").put("found", !entries.isEmpty());
        ObjectNode data = reply.putObject("data");
        if (!entries.isEmpty()) {
            data.put("text/plain", Inspector.plain(entries)).put("text/markdown", Inspector.markdown(entries));
        }
        reply.putObject("metadata");
        return reply;
    }

    /** Jupyter counts code points, Java counts chars. */
    private static int cursor(JsonNode request, String code) {
        int asked = request.path("cursor_pos").asInt();
        return code.offsetByCodePoints(0, Math.max(0, Math.min(asked, code.codePointCount(0, code.length()))));
    }
}
