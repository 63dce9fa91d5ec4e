package convnet.kernel;

import convnet.display.Bundle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.VarSnippet;

/** Says what the name at the cursor is: signatures with their documentation, or a variable with its value. */
final class Inspector {
    private static final int MOST_VALUE_CHARS = 2000;

    private final Interpreter interpreter;
    private final LibrarySources sources;

    /**
     * One thing that a name means.
     *
     * @param signature in Java
     * @param javadoc   the raw comment; empty where no source is at hand
     */
    record Entry(String signature, String javadoc) {}

    Inspector(Interpreter interpreter) {
        this.interpreter = interpreter;
        sources = new LibrarySources(interpreter.shell());
    }

    /** All that the name at the cursor can mean; behind a bracket the method whose arguments are being written. */
    List<Entry> at(String code, int cursor) {
        if (Scene.endsInText(code.substring(0, cursor))) {
            return List.of();
        }
        int end = cursor;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
            start--;
        }
        String before = code.substring(0, end);
        boolean called = code.startsWith("(", end) || code.substring(0, start).matches("(?s).*\\bnew\\s+(?:\\w+\\.)*");
        List<Entry> found = called && start < end ? documentation(before + "(") : List.of();
        if (found.isEmpty()) {
            found = documentation(before);
        }
        boolean alone = start < end && !code.substring(0, start).stripTrailing().endsWith(".");
        Optional<VarSnippet> variable =
                alone && !called ? interpreter.variable(code.substring(start, end)) : Optional.empty();
        if (variable.isPresent() && !declaredAbove(found, variable.get())) {
            return List.of(value(variable.get()));
        }
        return found.isEmpty() && !called && start < end ? documentation(before + "(") : found;
    }

    private List<Entry> documentation(String before) {
        Scene scene = Scene.of(before, "", interpreter);
        List<Documentation> all = interpreter.analysis().documentation(scene.code(), scene.cursor(), true);
        if (all.isEmpty()) { // JDK 25 may give nothing at all where comments are asked for too
            all = interpreter.analysis().documentation(scene.code(), scene.cursor(), false);
        }
        Set<Entry> entries = new LinkedHashSet<>();
        for (Documentation one : all) {
            String javadoc = one.javadoc() == null ? sources.javadoc(one.signature()) : one.javadoc();
            entries.add(new Entry(signature(one.signature()), javadoc));
        }
        return List.copyOf(entries);
    }

    /** As Java writes it; JShell writes variables as {@code name:type}. */
    private static String signature(String told) {
        return Scene.unwrapped(told).replaceFirst("^([\\w.$]+):(.+)$", "$2 $1").strip();
    }

    /** A cell may declare a name anew, with another type, before it has run. */
    private static boolean declaredAbove(List<Entry> found, VarSnippet variable) {
        String same = simple(variable.typeName()) + " " + variable.name();
        return found.stream()
                .map(Entry::signature)
                .filter(signature -> signature.endsWith(" " + variable.name()))
                .anyMatch(signature -> !simple(signature).equals(same));
    }

    private static String simple(String type) {
        return type.replaceAll("\\b[a-z]\\w*\\.", "");
    }

    private Entry value(VarSnippet variable) {
        CellResult result = interpreter.show(variable);
        String text = result.failure()
                .map(CellResult.Failure::message)
                .orElseGet(() -> result.value().map(Bundle::text).orElse("null"));
        String shown = text.length() <= MOST_VALUE_CHARS ? text : text.substring(0, MOST_VALUE_CHARS) + " …";
        return new Entry(variable.typeName() + " " + variable.name() + " = " + shown, "");
    }

    static String plain(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.signature() + separated(Javadoc.plain(entry.javadoc())))
                .collect(Collectors.joining("\n\n"));
    }

    static String markdown(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "```java\n" + entry.signature() + "\n```" + separated(Javadoc.markdown(entry.javadoc())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String separated(String text) {
        return text.isEmpty() ? "" : "\n\n" + text;
    }
}
