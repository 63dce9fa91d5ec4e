package convnet.sandbox;

import convnet.grading.Task;
import convnet.worker.Arguments;
import convnet.worker.Frame;
import convnet.worker.Parent;
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
    private final Claim claim;

    private WorkerHome(Claim claim) {
        this.claim = claim;
    }

    static WorkerHome create(List<Task> tasks) throws IOException {
        return create(tasks, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The same in a folder of one's own for temporary files; what graders left there that are gone is cleared. */
    static WorkerHome create(List<Task> tasks, Path temporary) throws IOException {
        WorkerHome home = new WorkerHome(Claim.in(temporary));
        home.claim.clearOthers();
        Files.createDirectories(home.folder().resolve("work"));
        List<Class<?>> classes =
                new ArrayList<>(List.of(Worker.class, Parent.class, Frame.class, Frame.Violation.class, Values.class));
        classes.addAll(List.of(Arguments.class, Peek.class));
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
        return claim.folder();
    }

    Path classPath() {
        return folder().resolve("classes");
    }

    /** A new empty folder, in which one worker is started. */
    Path workFolder() throws IOException {
        return Files.createTempDirectory(folder().resolve("work"), "w");
    }

    /** A file that no worker must see. */
    Path canary() throws IOException {
        return Files.writeString(folder().resolve("canary.txt"), "canary");
    }

    /** Where a namespace builds its own tree of files. */
    Path root() throws IOException {
        return Files.createDirectories(folder().resolve("root"));
    }

    @Override
    public void close() {
        claim.delete();
    }
}
