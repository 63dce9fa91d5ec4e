package convnet.kernel;

import convnet.kernel.CellResult.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** Errors of cells in the words of the cell: its lines and its code, not those of the classes that JShell makes of it. */
final class CellFailure {
    private static final String MARK = "\u001B[41m";
    private static final String RED = "\u001B[31m";
    private static final String RESET = "\u001B[0m";

    /** JShell calls a snippet's frames {@code (#12:3)}: the snippet and the line. */
    private static final Pattern SNIPPET = Pattern.compile("#(\\w+)");

    private static final int FRAMES = 12;

    private CellFailure() {}

    static Failure incomplete(String rest, int line) {
        String message = "line " + line + ": the code ends too early; look for a missing bracket, quote or semicolon";
        List<String> traceback = new ArrayList<>();
        rest.strip().lines().limit(3).forEach(text -> traceback.add("|   " + text));
        traceback.add(RED + message + RESET);
        return new Failure("IncompleteSourceException", message, traceback);
    }

    static Failure interrupted() {
        String message = "the cell was interrupted; variables keep what they had";
        return new Failure("Interrupted", message, List.of(RED + message + RESET));
    }

    /** What is thrown where a cell's value, or its exception, is asked what it is. */
    static Failure unexpected(Throwable thrown) {
        String name = thrown.getClass().getName().replaceAll("^REPL\\..*\\$", "");
        String message;
        try {
            message = thrown.getMessage() == null ? "" : thrown.getMessage();
        } catch (RuntimeException | Error e) {
            message = "";
        }
        String head = name + (message.isEmpty() ? "" : ": " + message);
        return new Failure(
                name, message, List.of(RED + head + RESET, "   while the cell's value was turned into text"));
    }

    /** The compiler's messages, each below the line it is about. */
    static Failure compile(JShell shell, Snippet snippet, Interpreter.Place place) {
        List<String> traceback = new ArrayList<>();
        String first = "";
        for (Diag diagnostic : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
            String message = diagnostic.getMessage(Locale.ENGLISH);
            int at = (int) Math.max(0, Math.min(place.source().length(), diagnostic.getStartPosition()));
            int end = (int) Math.max(at, Math.min(place.source().length(), diagnostic.getEndPosition()));
            int line = place.line()
                    + (int) place.source()
                            .substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            first = first.isEmpty()
                    ? "line " + line + ": " + message.lines().findFirst().orElse("")
                    : first;
            traceback.add("|   " + marked(place.source(), at, end));
            message.lines()
                    .filter(text -> !text.strip().equals("location: class")) // JShell's own class, which has no name
                    .forEach(text -> traceback.add(RED + text + RESET));
            traceback.add("");
        }
        if (traceback.isEmpty() && snippet instanceof DeclarationSnippet declaration) {
            String missing =
                    String.join(", ", shell.unresolvedDependencies(declaration).toList());
            first = "line " + place.line() + ": cannot find " + missing;
            traceback.add("|   " + place.source().lines().findFirst().orElse(""));
            traceback.add(RED + "cannot find " + missing + RESET);
        }
        return new Failure("CompilationException", first, traceback);
    }

    /** The line around a place, the place itself marked. */
    private static String marked(String source, int from, int to) {
        int start = source.lastIndexOf('\n', from - 1) + 1;
        int end = source.indexOf('\n', from) < 0 ? source.length() : source.indexOf('\n', from);
        int stop = Math.min(to, end);
        return source.substring(start, from)
                + MARK
                + source.substring(from, stop)
                + RESET
                + source.substring(stop, end);
    }

    static Failure thrown(JShellException problem, Map<String, Interpreter.Place> places) {
        if (problem instanceof UnresolvedReferenceException unresolved) {
            String name = unresolved.getSnippet().name();
            String message = name + " uses what is not defined: define it and run the cell again";
            return new Failure("UnresolvedReferenceException", message, List.of(RED + message + RESET));
        }
        List<String> traceback = new ArrayList<>();
        EvalException thrown = (EvalException) problem;
        String head = head(thrown);
        head.lines().forEach(line -> traceback.add(RED + line + RESET));
        frames(thrown, places, traceback);
        for (Throwable cause = thrown.getCause(); cause != null && traceback.size() < 40; cause = cause.getCause()) {
            traceback.add("Caused by: " + (cause instanceof EvalException own ? head(own) : cause.toString()));
            frames(cause, places, traceback);
        }
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        return new Failure(thrown.getExceptionClassName(), message, traceback);
    }

    private static String head(EvalException thrown) {
        String message = thrown.getMessage();
        return thrown.getExceptionClassName() + (message == null || message.isEmpty() ? "" : ": " + message);
    }

    /** The frames down to the last one of the cell's; below it stands only how the kernel called the cell. */
    private static void frames(Throwable thrown, Map<String, Interpreter.Place> places, List<String> traceback) {
        StackTraceElement[] frames = thrown.getStackTrace();
        int last = -1;
        for (int i = 0; i < frames.length; i++) {
            last = place(frames[i], places) == null ? last : i;
        }
        String source = "";
        for (int i = 0; i < (last < 0 ? frames.length : last + 1); i++) {
            Interpreter.Place place = place(frames[i], places);
            if (i < FRAMES || i == last) {
                traceback.add("   at " + (place == null ? frames[i] : own(frames[i], place)));
            }
            if (place != null && source.isEmpty()) {
                source = line(place, frames[i].getLineNumber());
            }
        }
        if (!source.isEmpty()) {
            traceback.add("|--> " + source);
        }
    }

    private static String own(StackTraceElement frame, Interpreter.Place place) {
        String method = frame.getMethodName();
        String name = method == null || method.isEmpty() || method.startsWith("do_it$")
                ? ""
                : (frame.getClassName().isEmpty() ? "" : frame.getClassName() + ".") + method + " ";
        return name + "(" + place.cell() + ", line " + (place.line() + frame.getLineNumber() - 1) + ")";
    }

    private static String line(Interpreter.Place place, int number) {
        return place.source()
                .lines()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Interpreter.Place place(StackTraceElement frame, Map<String, Interpreter.Place> places) {
        Matcher snippet = SNIPPET.matcher(frame.getFileName() == null ? "" : frame.getFileName());
        return snippet.matches() ? places.get(snippet.group(1)) : null;
    }
}
