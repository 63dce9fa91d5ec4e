package convnet.grading;

import convnet.exercise.Language;
import convnet.exercise.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler found wrong with sources.
 *
 * @param diagnostics as they came
 * @param sources     what was compiled
 */
record CompilerErrors(List<Diagnostic<? extends JavaFileObject>> diagnostics, List<JavaSource> sources) {
    private static final int SHOWN_ERRORS = 20;
    private static final int SHOWN_CHARACTERS = 200;
    private static final int READ_CHARACTERS = 4_000;

    /** The errors, each with source, line, and what stands there. */
    Message message() {
        List<Message> lines = new ArrayList<>();
        int shown = 0;
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            if (++shown > SHOWN_ERRORS) {
                lines.add(Message.of("compile.more"));
                break;
            }
            Message message = message(diagnostic);
            JavaFileObject place = diagnostic.getSource();
            if (place == null) {
                lines.add(message);
                continue;
            }
            Optional<JavaSource> source = sources.stream()
                    .filter(one -> one.getName().equals(place.getName()))
                    .findFirst();
            Message unit = source.map(JavaSource::unit).orElse(Message.text(place.getName()));
            String line =
                    source.map(one -> one.line(diagnostic.getLineNumber())).orElse("");
            lines.add(Message.of("compile.error", unit, diagnostic.getLineNumber(), message));
            lines.add(Message.text("    " + cut(line)));
        }
        return Message.list("lines", lines);
    }

    /** The compiler has its messages in some languages. */
    private static Message message(Diagnostic<?> diagnostic) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String code : Language.codes()) {
            Locale locale = Language.named(code).region();
            String text = cut(onOneLine(diagnostic.getMessage(locale)));
            if (!texts.containsValue(text)) {
                texts.put(code, text);
            }
        }
        return Message.translated(texts);
    }

    /** The sources without those imports of other cells that do not compile. */
    List<JavaSource> withoutImports() {
        return sources.stream()
                .map(source -> {
                    List<Long> errors = new ArrayList<>();
                    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
                        JavaFileObject place = diagnostic.getSource();
                        if (diagnostic.getKind() == Diagnostic.Kind.ERROR
                                && place != null
                                && place.getName().equals(source.getName())) {
                            errors.add(diagnostic.getPosition());
                        }
                    }
                    return source.withoutImports(errors);
                })
                .toList();
    }

    static String onOneLine(String message) {
        return message.substring(0, Math.min(message.length(), READ_CHARACTERS))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
