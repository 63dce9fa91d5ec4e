package convnet.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of mutants that need not be noticed, each with a reason. It reads
 *
 * <pre>
 * conv1d: for i = -1 no a fits
 *   - for (int i = 0; i &lt; out.length; i++) {
 *   + for (int i = -1; i &lt; out.length; i++) {
 * </pre>
 *
 * with several {@code +} for changes of one line that have one reason, several {@code -} for several lines; {@code conv1d,
 * hidden only:} begins those that hidden checks notice and visible ones do not. Lines with {@code #} are comments.
 */
final class ExplainedMutants {
    private static final Pattern HEAD = Pattern.compile("(\\w+)(, hidden only)?: (\\S.*)");

    private final Set<Mutant> equivalent = new TreeSet<>();
    private final Set<Mutant> hiddenOnly = new TreeSet<>();

    private ExplainedMutants() {}

    /** @throws IllegalArgumentException naming a line that has no place in the list */
    static ExplainedMutants parse(String text) {
        ExplainedMutants mutants = new ExplainedMutants();
        String exercise = null;
        String line = null;
        Set<Mutant> target = mutants.equivalent;
        for (String row : text.lines().toList()) {
            Matcher head = HEAD.matcher(row);
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            if (head.matches()) {
                exercise = head.group(1);
                target = head.group(2) == null ? mutants.equivalent : mutants.hiddenOnly;
                line = null;
            } else if (row.startsWith("  - ") && exercise != null) {
                line = row.substring(4);
            } else if (row.startsWith("  + ") && line != null) {
                Mutant mutant = new Mutant(exercise, line, row.substring(4));
                if (mutants.equivalent.contains(mutant) || !target.add(mutant)) {
                    throw new IllegalArgumentException("mutants: listed twice:\n" + mutant);
                }
            } else {
                throw new IllegalArgumentException(
                        "mutants: expected \"exercise: reason\", \"  - line\" or \"  + changed line\", got " + row);
            }
        }
        return mutants;
    }

    /**
     * What is wrong with the list, given how the mutants ended: one text for each mutant that it lacks or has in vain.
     *
     * @param results by exercise
     */
    List<String> problems(Map<String, MutationResult> results) {
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
        results.values().stream()
                .flatMap(result -> result.of(MutantRun.End.BREAKS_CHECK).stream())
                .forEach(mutant -> problems.add("makes a check throw; the check must say what is wrong: " + mutant));
        return problems;
    }

    private static void compare(
            Map<String, MutationResult> results,
            MutantRun.End end,
            Set<Mutant> listed,
            String problem,
            List<String> problems) {
        Set<Mutant> found = new TreeSet<>();
        results.values().forEach(result -> found.addAll(result.of(end)));
        without(found, listed).forEach(mutant -> problems.add(problem + ": " + mutant));
        without(listed, found).forEach(mutant -> problems.add("ends otherwise now; take it from the list: " + mutant));
    }

    private static Set<Mutant> without(Collection<Mutant> all, Set<Mutant> some) {
        Set<Mutant> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
