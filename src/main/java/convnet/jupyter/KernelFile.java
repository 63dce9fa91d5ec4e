package convnet.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes {@code kernel.json}. */
final class KernelFile {
    static final String NAME = "kernel.json";

    private KernelFile() {}

    static String text(KernelSpec spec) {
        ObjectNode json = JupyterMessage.JSON.createObjectNode();
        spec.argv().forEach(json.putArray("argv")::add);
        json.put("display_name", spec.displayName());
        json.put("language", "java");
        json.put("interrupt_mode", spec.interruptMode().word());
        ObjectNode env = json.putObject("env");
        new TreeMap<>(spec.env()).forEach(env::put);
        return json.toPrettyString() + "\n";
    }

    /**
     * Reads the kernelspec in a folder, which carries the folder's name.
     *
     * @throws KernelException if there is none, or it is no kernelspec
     */
    static KernelSpec read(Path folder) {
        Path file = folder.resolve(NAME);
        String name = folder.getFileName().toString();
        try {
            JsonNode json = JupyterMessage.JSON.readTree(Files.readString(file));
            List<String> argv = new ArrayList<>();
            json.path("argv").forEach(word -> argv.add(word.asText()));
            if (argv.isEmpty()) {
                throw new KernelException("kernelspec " + name + ": expects a command in argv, but " + file
                        + " has none; install the kernel again");
            }
            Map<String, String> env = new TreeMap<>();
            json.path("env")
                    .properties()
                    .forEach(e -> env.put(e.getKey(), e.getValue().asText()));
            InterruptMode mode = json.path("interrupt_mode").asText().equals("message")
                    ? InterruptMode.MESSAGE
                    : InterruptMode.SIGNAL;
            return new KernelSpec(name, json.path("display_name").asText(name), argv, env, mode);
        } catch (IOException e) {
            throw new KernelException(
                    "kernelspec " + name + ": cannot read " + file + ": " + e.getMessage()
                            + "; install the kernel again",
                    e);
        }
    }

    /** Writes a file in one step, so that no reader ever sees half of it. */
    static void replace(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path half =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
            try {
                Files.write(half, text.getBytes(StandardCharsets.UTF_8));
                readableByAll(half);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "kernel install: cannot write " + file + " (" + e.getMessage()
                            + "); choose another folder with --prefix DIR",
                    e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void readableByAll(Path file) {
        // Temporary files are private; a prefix is often shared. Where there are no such rights, nothing is to do.
        file.toFile().setReadable(true, false);
    }
}
