package convnet.sandbox;

import convnet.grading.Task;
import convnet.worker.Frame;
import convnet.worker.Peek;
import convnet.worker.Values;
import convnet.worker.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that is the class path of all workers: the worker and the contracts, nothing else; beside it an empty folder
 * in which they are started.
 */
final class WorkerHome implements AutoCloseable {
    private final Path folder;

    private WorkerHome(Path folder) {
        this.folder = folder;
    }

    static WorkerHome create(List<Task> tasks) throws IOException {
        WorkerHome home = new WorkerHome(Files.createTempDirectory("convnet-worker"));
        Files.createDirectories(home.empty());
        List<Class<?>> classes =
                new ArrayList<>(List.of(Worker.class, Frame.class, Frame.Violation.class, Values.class, Peek.class));
        classes.addAll(List.of(Worker.class.getDeclaredClasses()));
        tasks.forEach(task -> classes.add(task.contract()));
        for (Class<?> type : classes) {
            String name = type.getName().replace('.', '/') + ".class";
            Path file = home.classPath().resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                Files.write(file, in.readAllBytes());
            }
        }
        return home;
    }

    Path classPath() {
        return folder.resolve("classes");
    }

    Path empty() {
        return folder.resolve("work");
    }

    /** Where a namespace builds its own tree of files. */
    Path root() throws IOException {
        return Files.createDirectories(folder.resolve("root"));
    }

    /** Deletes what a worker left behind. */
    void sweep() {
        clear(empty(), false);
    }

    @Override
    public void close() {
        clear(folder, true);
    }

    private static void clear(Path folder, boolean itself) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, IOException problem) throws IOException {
                    if (itself || !inner.equals(folder)) {
                        Files.deleteIfExists(inner);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // what cannot be deleted now lies in the system's folder for temporary files
        }
    }
}
