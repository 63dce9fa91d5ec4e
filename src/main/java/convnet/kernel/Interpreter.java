package convnet.kernel;

import convnet.display.Bundle;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/** Runs cells, snippet by snippet, in a JShell whose classes live in this process. */
final class Interpreter {
    /** How long a cell is told to stop, every {@link #STOP_MILLIS}: a loop may just be between two snippets. */
    private static final int STOPS = 100;

    private static final int STOP_MILLIS = 20;

    /** What looks at interrupts itself, as training does, ends in order before it is stopped. */
    private static final int POLITE = 5;

    /** What JShell imports at its start, so that small cells need no imports. */
    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.prefs.*",
            "java.util.regex.*",
            "java.util.stream.*");

    private final ValueControl control;
    private final JShell shell;
    private final Map<String, Place> places = new HashMap<>();
    private final Object stopping = new Object();
    private volatile int running;
    private volatile int interrupted;
    private int runs;

    /** Imports of cells that have not run, and what they stand in for: see {@link #borrow}. */
    private final Map<ImportSnippet, Optional<ImportSnippet>> borrowed = new LinkedHashMap<>();

    /**
     * Where a snippet stands.
     *
     * @param cell   what the cell is called, such as {@code cell 3}
     * @param line   its first line there, from 1
     * @param source its text
     */
    record Place(String cell, int line, String source) {}

    Interpreter() {
        ValueControl.Provider provider = new ValueControl.Provider();
        control = provider.control();
        shell = JShell.builder()
                .executionEngine(provider, Map.of())
                .compilerOptions(
                        "-classpath", System.getProperty("java.class.path"), "--add-modules", "jdk.incubator.vector")
                .build();
        IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
        shell.eval("if (true) {}"); // prepares the JDK's way of stopping loops
    }

    JShell shell() {
        return shell;
    }

    SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    /**
     * Runs a cell.
     *
     * @param cell what errors call it
     */
    CellResult run(String cell, String code) {
        giveBack();
        return interruptibly(() -> snippets(cell, code));
    }

    /** A variable's value as it is shown. */
    CellResult show(VarSnippet variable) {
        return interruptibly(() -> shown(value(variable)));
    }

    private CellResult interruptibly(Supplier<CellResult> work) {
        synchronized (stopping) {
            running = ++runs;
        }
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return CellResult.failed(CellFailure.unexpected(e)); // an exception whose own methods throw, for example
        } finally {
            synchronized (stopping) {
                if (interrupted == running) {
                    control.sweep();
                }
                running = 0;
            }
        }
    }

    private CellResult snippets(String cell, String code) {
        String rest = code.stripLeading();
        Object value = null;
        while (!rest.isEmpty()) {
            CompletionInfo info = analysis().analyzeCompletion(rest);
            int line = 1 + lines(code.substring(0, code.length() - rest.length()));
            if (info.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
                break;
            }
            if (!info.completeness().isComplete()) {
                return CellResult.failed(CellFailure.incomplete(rest, line));
            }
            String written = rest.substring(0, rest.length() - info.remaining().length());
            Place place = new Place(cell, line, info.source());
            List<SnippetEvent> events = shell.eval(info.source());
            events.forEach(event -> places.put(event.snippet().id(), place));
            if (interrupted == running) {
                return CellResult.failed(CellFailure.interrupted());
            }
            for (SnippetEvent event : events) {
                if (event.causeSnippet() == null && event.exception() != null) {
                    return CellResult.failed(CellFailure.thrown(event.exception(), places));
                }
                if (event.causeSnippet() == null && !event.status().isDefined()) {
                    return CellResult.failed(CellFailure.compile(shell, event.snippet(), place));
                }
            }
            boolean shown = !written.strip().endsWith(";") && info.remaining().isBlank();
            value = shown ? value(events) : null;
            rest = info.remaining().stripLeading();
        }
        return shown(value);
    }

    /** How a value looks is code of the cell, too: its toString may throw, or never end. */
    private CellResult shown(Object value) {
        if (value == null) {
            return CellResult.of(null);
        }
        try {
            Bundle bundle = control.compute(() -> Bundle.of(value));
            return interrupted == running ? CellResult.failed(CellFailure.interrupted()) : CellResult.of(bundle);
        } catch (InvocationTargetException e) {
            return CellResult.failed(CellFailure.unexpected(e.getCause()));
        } catch (Exception e) {
            return CellResult.failed(CellFailure.interrupted());
        }
    }

    private Object value(List<SnippetEvent> events) {
        for (SnippetEvent event : events) {
            Snippet snippet = event.snippet();
            boolean temporary = snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
            if (event.causeSnippet() == null && (temporary || snippet instanceof ExpressionSnippet)) {
                String name =
                        snippet instanceof VarSnippet variable ? variable.name() : ((ExpressionSnippet) snippet).name();
                return variable(name).map(this::value).orElse(null);
            }
        }
        return null;
    }

    /** Imports what a cell that is being written imports, until a cell runs: it may be another one. */
    void borrow(List<Snippet> imports) {
        for (Snippet snippet : imports) {
            if (!(snippet instanceof ImportSnippet wanted) || imported(wanted.fullname(), wanted.isStatic())) {
                continue;
            }
            Optional<ImportSnippet> before = shell.imports()
                    .filter(one -> one.name().equals(wanted.name()) && one.isStatic() == wanted.isStatic())
                    .findFirst();
            for (SnippetEvent event : shell.eval(wanted.source())) {
                if (event.snippet() instanceof ImportSnippet done && event.status() == Snippet.Status.VALID) {
                    borrowed.put(done, before);
                }
            }
        }
    }

    private boolean imported(String name, boolean isStatic) {
        return shell.imports().anyMatch(one -> one.fullname().equals(name) && one.isStatic() == isStatic);
    }

    private void giveBack() {
        borrowed.forEach((snippet, before) -> {
            if (shell.status(snippet) == Snippet.Status.VALID) {
                shell.drop(snippet);
                before.ifPresent(one -> shell.eval(one.source()));
            }
        });
        borrowed.clear();
    }

    Optional<VarSnippet> variable(String name) {
        return shell.variables()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    private Object value(VarSnippet variable) {
        shell.varValue(variable);
        return control.last();
    }

    /** Ends the cell that runs, whatever it does; what it has computed stays. */
    void interrupt() {
        int cell = running;
        if (cell == 0) {
            return;
        }
        interrupted = cell;
        Wire.daemon("interrupt", () -> {
            for (int i = 0; i < STOPS && stop(cell, i < POLITE); i++) {
                try {
                    Thread.sleep(STOP_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    /** Never another cell than the one that was meant. */
    private boolean stop(int cell, boolean politely) {
        synchronized (stopping) {
            if (running == cell && politely) {
                control.interrupt();
            } else if (running == cell) {
                shell.stop();
            }
            return running == cell;
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
