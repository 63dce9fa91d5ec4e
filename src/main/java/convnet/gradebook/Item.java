package convnet.gradebook;

import convnet.grading.CheckOutcome;
import java.util.Map;

/**
 * How a class did in one check; those who wrote nothing are left out.
 *
 * @param exercise       its id
 * @param check          the check
 * @param answered       how many wrote something
 * @param failed         how many of them failed
 * @param misconceptions which misconceptions were named how often, the most frequent first
 * @param discrimination the correlation of passing with the points in everything else, from −1 to 1; NaN if all did the
 *     same
 */
record Item(
        String exercise,
        CheckOutcome check,
        int answered,
        int failed,
        Map<String, Integer> misconceptions,
        double discrimination) {
    double failedShare() {
        return answered == 0 ? 0 : (double) failed / answered;
    }

    String name() {
        return exercise + ": " + check.title();
    }
}
