package convnet.notebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.ExecuteResult;
import java.time.Duration;
import java.util.List;

/**
 * Runs a notebook's answers again after the notebook has run: last to first, each twice, and then the cell below that
 * checks it. A student works like that; the results must be the same.
 */
final class Rerun {
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
