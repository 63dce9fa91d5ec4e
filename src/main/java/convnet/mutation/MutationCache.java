package convnet.mutation;

import convnet.exercise.Exercise;
import convnet.grading.AnswerRun;
import convnet.grading.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Results of earlier builds, which hold as long as solution, checks, their framework and the mutator are the same. */
final class MutationCache {
    private final Path folder;
    private final Map<Path, String> digests = new ConcurrentHashMap<>();

    MutationCache(Path folder) {
        this.folder = folder;
    }

    /** The result of an exercise, from the cache if nothing has changed that it depends on. */
    MutationResult result(Task task, Path hiddenSources) {
        MutatedExercise exercise = new MutatedExercise(task, hiddenSources);
        String key = key(task, exercise);
        Path file = folder.resolve(task.id() + ".txt");
        try {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (!lines.isEmpty() && lines.get(0).equals(key)) {
                    return MutationResult.parse(task.id(), lines.subList(1, lines.size()));
                }
            }
            MutationResult result = exercise.run();
            Files.createDirectories(folder);
            Files.writeString(file, key + "\n" + result.text());
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(Task task, MutatedExercise exercise) {
        Path main = classes(Exercise.class);
        Path test = classes(MutationCache.class);
        MessageDigest digest = sha256();
        Stream.of(
                        System.getProperty("java.specification.version"),
                        exercise.solution(),
                        digest(main.resolve("convnet/exercise"), ""),
                        digest(main.resolve("convnet/exercise").resolve(task.lesson()), ""),
                        digest(main.resolve("convnet/grading"), ""),
                        digest(main.resolve("convnet/worker"), ""),
                        digest(test.resolve("hidden").resolve(task.lesson()), ""),
                        digest(test.resolve("convnet/grading"), AnswerRun.class.getSimpleName()),
                        digest(test.resolve("convnet/mutation"), ""))
                .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of those files of a folder, without its subfolders, whose names begin so. */
    private String digest(Path directory, String beginning) {
        return digests.computeIfAbsent(directory, key -> {
            MessageDigest digest = sha256();
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> file.getFileName().toString().startsWith(beginning))
                        .sorted()
                        .toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static Path classes(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
