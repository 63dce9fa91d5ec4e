package convnet.notebook;

import convnet.notebook.Notebook.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of all notebooks of a run, in their order. */
public record RunReport(List<Executed> notebooks) {
    /**
     * A notebook after its run.
     *
     * @param notebook the notebook with its outputs
     * @param cells    how many code cells ran
     * @param time     from the start of the kernel to its end
     * @param findings what went wrong: errors of cells, and claims that do not hold
     * @param skipped  how many claims were not checked, for each condition that did not hold
     */
    public record Executed(
            Notebook notebook, int cells, Duration time, List<Finding> findings, Map<String, Integer> skipped) {
        public Executed {
            skipped = Map.copyOf(skipped);
            findings = List.copyOf(findings);
        }

        /** Whether every cell ran and every claim holds. */
        public boolean ok() {
            return findings.isEmpty();
        }
    }

    public RunReport {
        notebooks = List.copyOf(notebooks);
    }

    /** Whether every notebook ran and every claim holds. */
    public boolean ok() {
        return notebooks.stream().allMatch(Executed::ok);
    }

    /** All that went wrong. */
    public List<Finding> findings() {
        return notebooks.stream().flatMap(n -> n.findings().stream()).toList();
    }

    /** The table: notebook, cells, seconds, status. */
    @Override
    public String toString() {
        int width = Math.max(
                8,
                notebooks.stream()
                        .mapToInt(n -> n.notebook().name().length())
                        .max()
                        .orElse(0));
        String line = "%-" + width + "s  %5s  %7s  %s%n";
        StringBuilder table = new StringBuilder(String.format(line, "notebook", "cells", "seconds", "status"));
        for (Executed n : notebooks) {
            String seconds = String.format(Locale.ROOT, "%.1f", n.time().toMillis() / 1000.0);
            String status = n.ok() ? "ok" : n.findings().size() + " failed";
            table.append(String.format(line, n.notebook().name(), n.cells(), seconds, status));
        }
        for (Executed n : notebooks) {
            n.skipped()
                    .forEach((condition, count) -> table.append(String.format(
                            "%s: %s not checked without %s%n",
                            n.notebook().name(), count == 1 ? "1 claim" : count + " claims", condition)));
        }
        return table.toString();
    }
}
