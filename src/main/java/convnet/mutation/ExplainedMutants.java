package convnet.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The mutants of one exercise that need not be noticed, each with a reason. Their file reads
 *
 * <pre>
 * for i = -1 no a fits
 *   - for (int i = 0; i &lt; out.length; i++) {
 *   + for (int i = -1; i &lt; out.length; i++) {
 * </pre>
 *
 * with several {@code +} for changes of one line that have one reason, several {@code -} for several lines; {@code hidden
 * only:} begins the reason of those that hidden checks notice and visible ones do not. Lines with {@code #} are comments.
 */
final class ExplainedMutants {
    private static final String HIDDEN_ONLY = "hidden only: ";

    private final Set<Mutant> equivalent = new TreeSet<>();
    private final Set<Mutant> hiddenOnly = new TreeSet<>();

    private ExplainedMutants() {}

    /** @throws IllegalArgumentException naming a line that has no place in the list */
    static ExplainedMutants parse(String exercise, String text) {
        ExplainedMutants mutants = new ExplainedMutants();
        boolean explained = false;
        String line = null;
        Set<Mutant> target = mutants.equivalent;
        for (String row : text.lines().toList()) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            if (!row.startsWith(" ")) {
                explained = true;
                target = row.startsWith(HIDDEN_ONLY) ? mutants.hiddenOnly : mutants.equivalent;
                line = null;
            } else if (row.startsWith("  - ") && explained) {
                line = row.substring(4);
            } else if (row.startsWith("  + ") && line != null) {
                Mutant mutant = new Mutant(exercise, line, row.substring(4));
                if (mutants.equivalent.contains(mutant) || !target.add(mutant)) {
                    throw new IllegalArgumentException("mutants: listed twice:\n" + mutant);
                }
            } else {
                throw new IllegalArgumentException(
                        "mutants: expected a reason, \"  - line\" or \"  + changed line\", got " + row);
            }
        }
        return mutants;
    }

    /**
     * What is wrong with the list, given how the mutants ended: one text for each mutant that it lacks or has in vain.
     */
    List<String> problems(MutationResult results) {
        List<String> problems = new ArrayList<>();
        compare(
                results,
                MutantRun.End.SURVIVED,
                equivalent,
                "gets all points; add a check, or a reason to the list",
                problems);
        compare(
                results,
                MutantRun.End.HIDDEN_ONLY,
                hiddenOnly,
                "is noticed by hidden checks only; let a visible check show it, or add a reason to the list",
                problems);
        results.of(MutantRun.End.BREAKS_CHECK)
                .forEach(mutant -> problems.add("makes a check throw; the check must say what is wrong: " + mutant));
        return problems;
    }

    private static void compare(
            MutationResult results, MutantRun.End end, Set<Mutant> listed, String problem, List<String> problems) {
        Set<Mutant> found = new TreeSet<>(results.of(end));
        without(found, listed).forEach(mutant -> problems.add(problem + ": " + mutant));
        without(listed, found).forEach(mutant -> problems.add("ends otherwise now; take it from the list: " + mutant));
    }

    private static Set<Mutant> without(Collection<Mutant> all, Set<Mutant> some) {
        Set<Mutant> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
