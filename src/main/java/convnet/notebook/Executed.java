package convnet.notebook;

import java.time.Duration;
import java.util.List;
import java.util.Map;

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
