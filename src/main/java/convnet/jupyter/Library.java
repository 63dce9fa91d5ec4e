package convnet.jupyter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the built course lies: its classes, the jars it needs, and Rapaio's kernel where it was fetched.
 *
 * @param target the build folder with {@code classes/}, {@code lib/} and {@code kernel/}
 */
public record Library(Path target) {

    /** The library that this class was loaded from. */
    public static Library here() {
        try {
            Path classes = Path.of(Library.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Library(classes.toAbsolutePath().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("library: its own place is not a path: " + e.getMessage(), e);
        }
    }

    /** The compiled library. */
    public Path classes() {
        return target.resolve("classes");
    }

    /** The folder of the jars that the library needs. On a class path it stands with a {@code *}, so that it survives a rebuild. */
    public Path lib() {
        return target.resolve("lib");
    }

    /** The jar of Rapaio's kernel, if it was fetched. */
    public Optional<Path> rapaio() {
        Path folder = target.resolve("kernel");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.getFileName().toString().matches("rapaio-jupyter-kernel-.*\\.jar"))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException("library: cannot list " + folder, e);
        }
    }
}
