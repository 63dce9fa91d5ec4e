package convnet.grading;

import convnet.exercise.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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
    String text() {
        StringJoiner text = new StringJoiner("\n");
        int shown = 0;
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            if (++shown > SHOWN_ERRORS) {
                text.add(Reasons.text("compile.more"));
                break;
            }
            String message = cut(onOneLine(diagnostic.getMessage(Locale.ENGLISH)));
            JavaFileObject place = diagnostic.getSource();
            if (place == null) {
                text.add(message);
                continue;
            }
            String line = sources.stream()
                    .filter(source -> source.getName().equals(place.getName()))
                    .map(source -> source.line(diagnostic.getLineNumber()))
                    .findFirst()
                    .orElse("");
            text.add(place.getName() + ", line " + diagnostic.getLineNumber() + ": " + message + "\n    " + cut(line));
        }
        return text.toString();
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
