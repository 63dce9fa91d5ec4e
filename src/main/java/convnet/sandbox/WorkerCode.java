package convnet.sandbox;

import convnet.grading.Task;
import convnet.worker.Arguments;
import convnet.worker.Frame;
import convnet.worker.Parent;
import convnet.worker.Peek;
import convnet.worker.Values;
import convnet.worker.Worker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The code of all workers, the worker and the contracts and nothing else, as one read-only jar. It is kept in memory: where
 * an answer can reach the file, each worker starts from one that was compared just before, and a changed one is written
 * anew under another name.
 */
final class WorkerCode {
    private final Path folder;
    private final byte[] jar;
    private final byte[] hash;
    private final Map<Path, Object> written = new HashMap<>();
    private Path current;

    private WorkerCode(Path folder, byte[] jar) {
        this.folder = folder;
        this.jar = jar;
        this.hash = hash(jar);
    }

    /** @param folder where it lies, and nothing else */
    static WorkerCode in(Path folder, List<Task> tasks) throws IOException {
        WorkerCode code = new WorkerCode(folder, pack(tasks));
        code.file();
        return code;
    }

    private static byte[] pack(List<Task> tasks) throws IOException {
        List<Class<?>> classes = new ArrayList<>(List.of(
                Worker.class,
                Parent.class,
                Frame.class,
                Frame.Violation.class,
                Values.class,
                Arguments.class,
                Peek.class));
        classes.addAll(List.of(Worker.class.getDeclaredClasses()));
        tasks.forEach(task -> classes.add(task.contract()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            out.setLevel(0); // it is read more often than written
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The file to start a worker from. */
    synchronized Path file() throws IOException {
        if (current == null || !isIntact(current)) {
            current = write();
        }
        return current;
    }

    private Path write() throws IOException {
        if (current != null) { // whoever changed the file may have closed the folders too
            Removal.open(folder.getParent());
            Removal.open(folder);
        }
        Path place = Files.createTempFile(Files.createDirectories(folder), "worker", ".jar");
        Files.write(place, jar);
        place.toFile().setReadable(true, false);
        place.toFile().setWritable(false, false);
        written.put(place, Seal.stamp(place));
        return place;
    }

    /** Whether a file from {@link #file} has not been changed since, not even for a while. */
    synchronized boolean isIntact(Path file) {
        try {
            return Seal.stamp(file).equals(written.get(file)) && Arrays.equals(hash(Files.readAllBytes(file)), hash);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
