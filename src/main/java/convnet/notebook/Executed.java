package convnet.notebook;

import java.time.Duration;
import java.util.List;

/**
 * A notebook after its run.
 *
 * @param notebook the notebook with its outputs
 * @param cells    how many code cells ran
 * @param time     from the start of the kernel to its end
 * @param findings what went wrong: errors of cells, and claims that do not hold
 */
public record Executed(Notebook notebook, int cells, Duration time, List<Finding> findings) {
    public Executed {
        findings = List.copyOf(findings);
    }

    /** Whether every cell ran and every claim holds. */
    public boolean ok() {
        return findings.isEmpty();
    }
}
