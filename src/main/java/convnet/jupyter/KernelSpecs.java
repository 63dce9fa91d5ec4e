package convnet.jupyter;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kernelspecs in one of Jupyter's folders.
 *
 * @param folder the folder {@code kernels/}, which holds one folder a kernelspec
 */
public record KernelSpecs(Path folder) {

    /** A kernelspec on this machine; {@code problem} says what it lacks, and is empty if it lacks nothing. */
    public record Installed(KernelSpec spec, Path folder, String problem) {}

    /** The user's own kernelspecs, which need no rights to write. */
    public static KernelSpecs user() {
        return new KernelSpecs(JupyterFolders.here().user());
    }

    /** The kernelspecs of an installation, in {@code PREFIX/share/jupyter/kernels}. */
    public static KernelSpecs under(Path prefix) {
        return new KernelSpecs(JupyterFolders.under(prefix.toAbsolutePath()));
    }

    /** Every kernelspec that Jupyter may find on this machine, first match first. */
    public static List<Installed> all() {
        return JupyterFolders.here().all().stream()
                .flatMap(folder -> new KernelSpecs(folder).installed().stream())
                .toList();
    }

    /** Whether Jupyter looks into this folder by itself. */
    public boolean searched() {
        return JupyterFolders.here().all().contains(folder);
    }

    /** The first {@code ijava-*.jar} in an installed kernelspec. */
    public static Optional<Path> ijavaJar() {
        return JupyterFolders.here().all().stream()
                .flatMap(folder -> folders(folder).stream())
                .flatMap(folder -> files(folder).stream())
                .filter(IJavaJar::isOne)
                .findFirst();
    }

    /**
     * Writes a kernelspec in one step, replacing an older one of the same name.
     *
     * @return the kernelspec's folder
     * @throws UncheckedIOException if the folder cannot be written
     */
    public Path install(KernelSpec spec) {
        Path target = folder.resolve(spec.name());
        KernelFile.replace(target.resolve(KernelFile.NAME), KernelFile.text(spec));
        return target;
    }

    /**
     * Removes a kernelspec with all its files.
     *
     * @return whether there was one
     */
    public boolean remove(String name) {
        Path target = folder.resolve(name);
        if (!Files.exists(target.resolve(KernelFile.NAME))) {
            return false;
        }
        try {
            for (Path file : files(target)) {
                Files.delete(file);
            }
            Files.delete(target);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("kernel remove: cannot delete " + target + ": " + e.getMessage(), e);
        }
    }

    /** The kernelspec of that name as it is on disk, if there is one. */
    public Optional<Installed> find(String name) {
        return installed().stream()
                .filter(found -> found.spec().name().equals(name))
                .findFirst();
    }

    /** The kernelspecs here, in the order of their names. */
    public List<Installed> installed() {
        List<Installed> found = new ArrayList<>();
        for (Path each : folders(folder)) {
            if (Files.exists(each.resolve(KernelFile.NAME))) {
                found.add(inspect(each));
            }
        }
        return found;
    }

    private static Installed inspect(Path folder) {
        try {
            KernelSpec spec = KernelFile.read(folder);
            return new Installed(spec, folder, problem(spec));
        } catch (KernelException e) {
            String name = folder.getFileName().toString();
            KernelSpec unreadable = new KernelSpec(name, name, List.of(name), Map.of(), InterruptMode.SIGNAL);
            return new Installed(unreadable, folder, e.getMessage());
        }
    }

    /** What a kernelspec names and this machine lacks: its program, or a file on its class path. */
    private static String problem(KernelSpec spec) {
        Path program = Path.of(spec.argv().get(0));
        if (program.isAbsolute() && !Files.isExecutable(program) && !Files.isExecutable(Path.of(program + ".exe"))) {
            return "no program " + program;
        }
        int flag = Math.max(spec.argv().indexOf("-cp"), spec.argv().indexOf("-jar"));
        if (flag < 0 || flag + 1 >= spec.argv().size()) {
            return "";
        }
        return Stream.of(spec.argv().get(flag + 1).split(File.pathSeparator))
                .map(entry -> entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry)
                .filter(entry -> !Files.exists(Path.of(entry)))
                .map(entry -> "no file " + entry)
                .findFirst()
                .orElse("");
    }

    private static List<Path> folders(Path folder) {
        return files(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("kernel: cannot list " + folder + ": " + e.getMessage(), e);
        }
    }
}
