package convnet.mutation;

import convnet.grading.ExerciseFolder;
import convnet.grading.JavaSource;
import convnet.grading.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One exercise with all mutants of its reference solution. */
final class MutatedExercise {
    private static final String METERED = "Metered";

    private final Task task;
    private final ExerciseFolder folder;

    MutatedExercise(Task task, ExerciseFolder folder) {
        this.task = task;
        this.folder = folder;
    }

    /** What the checks make of each mutant. */
    MutationResult run() {
        Solution solution = Solution.parse(folder.solutionName(), folder.solution());
        List<Edit> edits = Mutator.edits(solution);
        List<JavaSource> sources = new ArrayList<>();
        sources.add(solution.metered(METERED));
        for (int i = 0; i < edits.size(); i++) {
            sources.add(solution.changed(edits.get(i), "Mutant" + i));
        }
        Map<String, Class<?>> classes = folder.sound(sources);
        if (!classes.containsKey(METERED)) {
            throw new IllegalStateException(folder.solutionName() + " does not compile with meters");
        }
        MutantRun run = new MutantRun(task.checks(), folder.hiddenChecks(), classes.get(METERED));
        MutationResult result = new MutationResult();
        for (int i = 0; i < edits.size(); i++) {
            Class<?> mutant = classes.get("Mutant" + i);
            if (mutant != null) {
                result.add(run.end(mutant), Mutant.of(task.id(), solution.text(), edits.get(i)));
            }
        }
        return result;
    }
}
