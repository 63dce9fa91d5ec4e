package convnet.jupyter;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where Jupyter looks for kernelspecs.
 *
 * @param environment the variables that Jupyter obeys
 * @param system the operating system's name, as in {@code os.name}
 * @param home the user's home folder
 * @see <a href="https://docs.jupyter.org/en/stable/use/jupyter-directories.html">Jupyter's folders</a>
 */
record JupyterFolders(Map<String, String> environment, String system, Path home) {

    static JupyterFolders here() {
        return new JupyterFolders(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** The user's own folder of kernelspecs. */
    Path user() {
        return kernels(data());
    }

    /** The folder of kernelspecs below an installation's prefix. */
    static Path under(Path prefix) {
        return kernels(prefix.resolve("share").resolve("jupyter"));
    }

    /** Every folder that Jupyter may search, first match first. */
    List<Path> all() {
        List<Path> data = new ArrayList<>();
        for (String entry : variable("JUPYTER_PATH").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                data.add(Path.of(entry));
            }
        }
        data.add(data());
        for (String prefix : List.of("VIRTUAL_ENV", "CONDA_PREFIX")) {
            if (!variable(prefix).isBlank()) {
                data.add(Path.of(variable(prefix), "share", "jupyter"));
            }
        }
        if (isWindows()) {
            data.add(Path.of(environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"), "jupyter"));
        } else {
            data.add(Path.of("/usr/local/share/jupyter"));
            data.add(Path.of("/usr/share/jupyter"));
        }
        return new LinkedHashSet<>(data).stream().map(JupyterFolders::kernels).toList();
    }

    private Path data() {
        String given = variable("JUPYTER_DATA_DIR");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        if (isWindows()) {
            String roaming = variable("APPDATA");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("jupyter");
        }
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return home.resolve("Library").resolve("Jupyter");
        }
        String share = variable("XDG_DATA_HOME");
        return (share.isBlank() ? home.resolve(".local").resolve("share") : Path.of(share)).resolve("jupyter");
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static Path kernels(Path data) {
        return data.resolve("kernels");
    }
}
