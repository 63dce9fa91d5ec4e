package convnet.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/**
 * Completes and explains code at the cursor, in a cell of many statements that need not have run: the last statement is
 * looked at in a class that declares what stands above it, methods and types as members, variables as locals.
 */
final class Assistant {
    private static final String HEAD = "class $Cell { ";
    private static final String BODY = " Object $run() throws Throwable { ";

    private final Interpreter interpreter;

    Assistant(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** The code to look at, and where the cell's own text begins in it, counted from the last statement. */
    private record Scene(String code, int cursor, int shift) {}

    ObjectNode complete(JsonNode request) {
        String code = request.path("code").asText();
        int cursor = code.offsetByCodePoints(
                0, Math.min(request.path("cursor_pos").asInt(), code.codePointCount(0, code.length())));
        Scene scene = scene(code.substring(0, cursor));
        int[] anchor = {scene.cursor()};
        List<Suggestion> all = interpreter.analysis().completionSuggestions(scene.code(), scene.cursor(), anchor);
        // What JShell finds fitting stands first; names of the kernel's own wrapping are nobody's.
        Set<String> matches = new LinkedHashSet<>();
        for (boolean fitting : new boolean[] {true, false}) {
            all.stream()
                    .filter(suggestion -> suggestion.matchesType() == fitting)
                    .map(Suggestion::continuation)
                    .filter(text -> !text.startsWith("$"))
                    .forEach(matches::add);
        }
        int start = Math.max(0, Math.min(cursor, anchor[0] + scene.shift()));
        ObjectNode reply = Message.JSON.createObjectNode().put("status", "ok");
        ArrayNode list = reply.putArray("matches");
        matches.forEach(list::add);
        reply.put("cursor_start", code.codePointCount(0, start)).put("cursor_end", code.codePointCount(0, cursor));
        reply.putObject("metadata");
        return reply;
    }

    private Scene scene(String before) {
        StringBuilder members = new StringBuilder();
        StringBuilder locals = new StringBuilder();
        String rest = before;
        while (true) {
            CompletionInfo info = interpreter.analysis().analyzeCompletion(rest);
            if (!info.completeness().isComplete()
                    || info.completeness() == Completeness.UNKNOWN
                    || info.remaining().isEmpty()) {
                break;
            }
            add(info.source(), members, locals);
            rest = info.remaining();
        }
        if (members.length() + locals.length() == 0) {
            return new Scene(rest, rest.length(), before.length() - rest.length());
        }
        String wrapped = HEAD + members + BODY + locals;
        return new Scene(
                wrapped + rest, wrapped.length() + rest.length(), before.length() - rest.length() - wrapped.length());
    }

    private void add(String source, StringBuilder members, StringBuilder locals) {
        if (source.isBlank()) {
            return;
        }
        boolean member = interpreter.analysis().sourceToSnippets(source).stream()
                .anyMatch(snippet -> switch (snippet.kind()) {
                    case METHOD, TYPE_DECL -> true;
                    case IMPORT -> {
                        // An import changes nothing but what names mean.
                        interpreter.shell().eval(source);
                        yield true;
                    }
                    default -> false;
                });
        if (!member) {
            locals.append(source).append('\n');
        } else if (!source.stripLeading().startsWith("import")) {
            members.append(source).append('\n');
        }
    }

    /** Whether a cell is whole, for consoles. */
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
        ObjectNode reply = Message.JSON.createObjectNode().put("status", status);
        return status.equals("incomplete") ? reply.put("indent", "") : reply;
    }

    ObjectNode inspect(JsonNode request) {
        String code = request.path("code").asText();
        int cursor = code.offsetByCodePoints(
                0, Math.min(request.path("cursor_pos").asInt(), code.codePointCount(0, code.length())));
        String text = explain(code, cursor);
        ObjectNode reply = Message.JSON.createObjectNode().put("status", "ok").put("found", !text.isEmpty());
        ObjectNode data = reply.putObject("data");
        if (!text.isEmpty()) {
            data.put("text/plain", text);
        }
        reply.putObject("metadata");
        return reply;
    }

    private String explain(String code, int cursor) {
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        // At a name it is the name that is asked about; behind a bracket the method whose arguments are being written.
        String before = code.substring(0, end);
        String found = documentation(before);
        if (found.isEmpty() && !before.endsWith("(")) {
            found = documentation(before + "(");
        }
        return found.isEmpty() ? variable(code, end) : found;
    }

    private String documentation(String before) {
        Scene scene = scene(before);
        List<Documentation> all = interpreter.analysis().documentation(scene.code(), scene.cursor(), true);
        return all.stream()
                .map(one -> one.signature() + (one.javadoc() == null ? "" : "\n\n" + Javadoc.plain(one.javadoc())))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String variable(String code, int end) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        return interpreter
                .variable(code.substring(start, end))
                .map(variable -> variable.typeName() + " " + variable.name() + " = "
                        + shortened(convnet.display.Bundle.of(interpreter.value(variable))
                                .text()))
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= 2000 ? text : text.substring(0, 2000) + " …";
    }
}
