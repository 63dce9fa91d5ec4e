package convnet.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All small changes to a solution that the checks should notice. */
final class Mutator {
    private Mutator() {}

    /** The changes in the order of the text; those that give the same source count once. */
    static List<Edit> edits(Solution solution) {
        List<Edit> all = new ArrayList<>();
        solution.tree().accept(new OperatorMutator(solution, all), null);
        solution.tree().accept(new StatementMutator(solution, all), null);
        solution.tree().accept(new NameMutator(solution, all), null);
        solution.tree().accept(new TypeMutator(solution, all), null);
        all.sort(null);
        return List.copyOf(different(solution, all));
    }

    private static Collection<Edit> different(Solution solution, List<Edit> all) {
        Map<String, Edit> bySource = new LinkedHashMap<>();
        String original = squeezed(solution.text());
        for (Edit edit : all) {
            String changed = squeezed(edit.apply(solution.text()));
            if (!changed.equals(original)) {
                bySource.putIfAbsent(changed, edit);
            }
        }
        return bySource.values();
    }

    private static String squeezed(String source) {
        return source.replaceAll("\\s+", " ");
    }
}
