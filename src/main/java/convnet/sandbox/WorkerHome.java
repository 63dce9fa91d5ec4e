package convnet.sandbox;

import convnet.grading.Task;
import convnet.worker.Frame;
import convnet.worker.Peek;
import convnet.worker.Values;
import convnet.worker.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that is the class path of all workers: the worker and the contracts, nothing else; beside it an empty folder
 * for each, in which it is started.
 */
final class WorkerHome implements AutoCloseable {
    private final Path folder;

    private WorkerHome(Path folder) {
        this.folder = folder;
    }

    static WorkerHome create(List<Task> tasks) throws IOException {
        WorkerHome home = new WorkerHome(Files.createTempDirectory("convnet-worker"));
        Files.createDirectories(home.folder.resolve("work"));
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

    Path folder() {
        return folder;
    }

    Path classPath() {
        return folder.resolve("classes");
    }

    /** A new empty folder, in which one worker is started. */
    Path workFolder() throws IOException {
        return Files.createTempDirectory(folder.resolve("work"), "w");
    }

    /** Where a namespace builds its own tree of files. */
    Path root() throws IOException {
        return Files.createDirectories(folder.resolve("root"));
    }

    @Override
    public void close() {
        Removal.delete(folder);
    }
}
