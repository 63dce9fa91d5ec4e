package convnet.mutation;

import convnet.grading.ExerciseFolder;
import convnet.grading.Fingerprint;
import convnet.grading.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Results of earlier builds, which hold as long as solution, checks, their framework and the mutator are the same. */
final class MutationCache {
    private final Path folder;

    MutationCache(Path folder) {
        this.folder = folder;
    }

    /** The result of an exercise, from the cache if nothing has changed that it depends on. */
    MutationResult result(Task task, ExerciseFolder exercise) {
        String key = new Fingerprint()
                .add(exercise.fingerprint())
                .add(MutationCache.class, "convnet/grading")
                .add(MutationCache.class, "convnet/worker")
                .add(MutationCache.class, "convnet/mutation")
                .toString();
        Path file = folder.resolve(task.id() + ".txt");
        try {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (!lines.isEmpty() && lines.get(0).equals(key)) {
                    return MutationResult.parse(task.id(), lines.subList(1, lines.size()));
                }
            }
            MutationResult result = new MutatedExercise(task, exercise).run();
            Files.createDirectories(folder);
            Files.writeString(file, key + "\n" + result.text());
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
