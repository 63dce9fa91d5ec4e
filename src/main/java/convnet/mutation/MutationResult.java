package convnet.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The mutants of one exercise by how they ended; those that visible checks notice are only counted. */
final class MutationResult {
    private int seen;
    private final Map<MutantRun.End, List<Mutant>> mutants = new EnumMap<>(MutantRun.End.class);

    void add(MutantRun.End end, Mutant mutant) {
        if (end == MutantRun.End.SEEN) {
            seen++;
        } else {
            mutants.computeIfAbsent(end, key -> new ArrayList<>()).add(mutant);
        }
    }

    List<Mutant> of(MutantRun.End end) {
        return mutants.getOrDefault(end, List.of());
    }

    /** How many mutants the visible checks notice. */
    int seen() {
        return seen;
    }

    int size() {
        return seen + mutants.values().stream().mapToInt(List::size).sum();
    }

    /** The result as lines; see {@link #parse}. */
    String text() {
        StringBuilder text = new StringBuilder().append(seen).append('\n');
        mutants.forEach((end, list) -> list.forEach(mutant -> text.append(end)
                .append('\n')
                .append(mutant.line())
                .append('\n')
                .append(mutant.changed())
                .append('\n')));
        return text.toString();
    }

    static MutationResult parse(String exercise, List<String> lines) {
        MutationResult result = new MutationResult();
        result.seen = Integer.parseInt(lines.get(0));
        for (int i = 1; i < lines.size(); i += 3) {
            Mutant mutant = new Mutant(exercise, lines.get(i + 1), lines.get(i + 2));
            result.add(MutantRun.End.valueOf(lines.get(i)), mutant);
        }
        return result;
    }
}
