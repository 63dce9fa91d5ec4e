package convnet.bench;

import java.util.Locale;

/**
 * One measured figure: the median of many runs, with the worst and the best.
 *
 * @param workload what was run, named as in the comparison with other libraries
 * @param unit     GFLOP/s, GB/s and images/s: larger is better; us: smaller is better; "% of …": share of a limit
 */
public record Figure(String workload, String unit, double median, double worst, double best) {
    /** convnet,workload,unit,median,worst,best */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "convnet,%s,%s,%.3f,%.3f,%.3f", workload, unit, median, worst, best);
    }

    /** This figure as percentages of a limit. */
    Figure shareOf(String limitName, double limit) {
        return new Figure(workload, "% of " + limitName, 100 * median / limit, 100 * worst / limit, 100 * best / limit);
    }
}
