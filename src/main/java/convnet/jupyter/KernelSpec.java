package convnet.jupyter;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Jupyter needs to know to start a kernel: the contents of a {@code kernel.json}.
 *
 * @param name the kernelspec's name, as notebooks write it, e.g. {@code convnet}
 * @param displayName the name in Jupyter's menus
 * @param argv the command; {@code {connection_file}} stands for the connection file
 * @param env variables added to the environment
 * @param interruptMode how to stop a cell
 */
public record KernelSpec(
        String name, String displayName, List<String> argv, Map<String, String> env, InterruptMode interruptMode) {
    /** Stands for the path of the connection file in {@link #argv}. */
    public static final String CONNECTION_FILE = "{connection_file}";

    public KernelSpec {
        argv = List.copyOf(argv);
        env = Map.copyOf(env);
        if (argv.isEmpty()) {
            throw new IllegalArgumentException("kernelspec " + name + ": expects a command, but argv is empty");
        }
    }

    /** The same kernel with one more variable in its environment. */
    public KernelSpec env(String variable, String value) {
        Map<String, String> more = new TreeMap<>(env);
        more.put(variable, value);
        return new KernelSpec(name, displayName, argv, more, interruptMode);
    }

    List<String> command(Path connectionFile) {
        return argv.stream()
                .map(word -> word.replace(CONNECTION_FILE, connectionFile.toString()))
                .toList();
    }
}
