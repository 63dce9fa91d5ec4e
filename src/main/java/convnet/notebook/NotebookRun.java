package convnet.notebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.ExecuteResult;
import convnet.jupyter.KernelException;
import convnet.jupyter.Output.ErrorOutput;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.RunReport.Executed;
import convnet.notebook.Runner.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One notebook on its way through one kernel. */
final class NotebookRun {
    private static final Duration CLAIM_LIMIT = Duration.ofSeconds(60);

    private final Notebook notebook;
    private final Duration limit;
    private final Runner.Listener listener;
    private final OutputLog log = new OutputLog();
    private final List<Finding> findings = new ArrayList<>();
    private final int[] counts;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int ran;
    private boolean stopped;

    NotebookRun(Notebook notebook, Duration limit, Runner.Listener listener) {
        this.notebook = notebook;
        this.limit = limit;
        this.listener = listener;
        this.counts = new int[notebook.cells().size()];
    }

    void on(Session session) {
        List<Cell> cells = notebook.cells();
        for (int i = 0; i < cells.size() && !stopped; i++) {
            listener.cell(notebook.name(), i + 1, cells.size());
            if (cells.get(i).isCode() && !cells.get(i).source().isBlank()) {
                code(session, i);
            }
            claims(session, i, false);
        }
        for (int i = 0; i < cells.size() && !stopped; i++) {
            claims(session, i, true);
        }
        for (int i = cells.size() - 2; i >= 0 && !stopped; i--) {
            if (Rerun.isAnswer(cells.get(i)) && cells.get(i + 1).isCode()) {
                String difference = new Rerun(session, limit).difference(cells.get(i), cells.get(i + 1), log.of(i + 1));
                if (!difference.isEmpty()) {
                    add(i, difference);
                }
            }
        }
    }

    void noKernel(KernelException problem) {
        findings.add(Finding.inNotebook(notebook, problem.getMessage()));
    }

    /** The notebook with all outputs; a display may have been updated by a later cell, so not before the end. */
    Executed executed(Duration time) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Cell cell = notebook.cells().get(i).withoutOutputs();
            cells.add(counts[i] == 0 && log.of(i).isEmpty() ? cell : cell.withOutputs(counts[i], log.of(i)));
        }
        return new Executed(notebook.withCells(cells), ran, time, findings, skipped);
    }

    private void code(Session session, int index) {
        Cell cell = notebook.cells().get(index);
        log.enter(index);
        ran++;
        ExecuteResult result = session.execute(cell.source(), limit(cell), log::add);
        counts[index] = result.executionCount() > 0 ? result.executionCount() : ran;
        boolean allowed = result.status() == ExecuteResult.Status.ERROR && cell.hasTag("raises-exception");
        if (result.ok() || allowed) {
            return;
        }
        ErrorOutput error = result.error().orElse(new ErrorOutput("", "ended with " + result.status(), List.of()));
        if (result.status() == ExecuteResult.Status.ERROR) {
            add(index, CellError.explain(error, cell.source()));
        } else {
            log.add(error);
            add(index, error.evalue());
        }
        stopped = true;
    }

    private Duration limit(Cell cell) {
        double seconds = cell.course().path("limitSeconds").asDouble();
        return seconds > 0 ? Duration.ofMillis(Math.round(seconds * 1000)) : limit;
    }

    private void claims(Session session, int index, boolean atEnd) {
        if (stopped) {
            return;
        }
        for (Claim claim : Claims.of(notebook.cells().get(index)).claims()) {
            if (claim.atEnd() == atEnd) {
                claim(session, index, claim);
            }
        }
    }

    private void claim(Session session, int index, Claim claim) {
        try {
            if (!claim.needs().isEmpty()
                    && !session.evaluate(claim.needs(), CLAIM_LIMIT).strip().equals("true")) {
                skipped.merge(claim.needs(), 1, Integer::sum);
                return;
            }
            String value = session.evaluate(claim.is(), CLAIM_LIMIT);
            claim.difference(value).ifPresent(difference -> add(index, difference));
            unsaid(index, claim, value);
        } catch (KernelException e) {
            add(index, "says \"" + claim.says() + "\", but its value cannot be computed: " + e.getMessage());
        }
    }

    /** Someone changed the number in the text, but not the claim: the text is wrong if the claim holds. */
    private void unsaid(int index, Claim claim, String value) {
        Cell cell = notebook.cells().get(index);
        if (ProseNumbers.says(cell, claim.says())) {
            return;
        }
        List<String> covers = new ArrayList<>(Claims.of(cell).covers());
        covers.addAll(Claims.of(notebook).given());
        List<String> instead = ProseNumbers.uncovered(cell, covers);
        add(
                index,
                "does not say \"" + claim.says() + "\" as it claims"
                        + (instead.isEmpty() ? "" : ", but " + String.join(", ", instead)) + "; " + claim.is() + " is "
                        + value.strip());
    }

    private void add(int index, String message) {
        findings.add(Finding.inCell(notebook, index, message));
    }

    /**
     * Runs a notebook's answers again after the notebook has run: last to first, each twice, and then the cell below that
     * checks it. A student works like that; the results must be the same.
     */
    private static final class Rerun {
        private final Session session;
        private final Duration limit;

        Rerun(Session session, Duration limit) {
            this.session = session;
            this.limit = limit;
        }

        /** Whether a cell holds an answer to an exercise. */
        static boolean isAnswer(Cell cell) {
            return cell.isCode() && cell.course().hasNonNull("exercise");
        }

        /**
         * What differs for an answer and its check, or an empty text.
         *
         * @param before what the check has put out
         */
        String difference(Cell answer, Cell check, List<ObjectNode> before) {
            for (int time = 0; time < 2; time++) {
                ExecuteResult result = session.execute(answer.source(), limit, output -> {});
                if (!result.ok()) {
                    return "does not run again: "
                            + result.error()
                                    .map(error -> error.evalue())
                                    .orElse(result.status().toString());
                }
            }
            OutputLog log = new OutputLog();
            log.enter(0);
            ExecuteResult result = session.execute(check.source(), limit, log::add);
            if (!result.ok()) {
                return "is checked without an error at first, but not when it runs again";
            }
            return log.of(0).equals(before) ? "" : "gives another result when it runs again, after the cells below it";
        }
    }
}
