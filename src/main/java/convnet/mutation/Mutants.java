package convnet.mutation;

import convnet.grading.ExerciseFolder;
import convnet.grading.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the checks of an exercise notice every small change to its solution. */
public final class Mutants {
    private final Path root;
    private final MutationCache cache;

    /** @param root the project's folder; results are kept in its folder {@code target} */
    public Mutants(Path root) {
        this.root = root;
        this.cache = new MutationCache(root.resolve("target/mutants"));
    }

    /** What is wrong with an exercise: one text for each change that nobody notices or explains. */
    public List<String> problems(Task task) {
        MutationResult result = result(task);
        List<String> problems = new ArrayList<>();
        if (result.size() == 0) {
            problems.add(task.id() + " has no mutants: its solution does nothing that could be wrong");
        }
        String reasons = ExerciseFolder.of(root, task).explainedMutants();
        problems.addAll(ExplainedMutants.parse(task.id(), reasons).problems(result));
        return problems;
    }

    MutationResult result(Task task) {
        return cache.result(task, ExerciseFolder.of(root, task));
    }
}
