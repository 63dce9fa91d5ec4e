package convnet.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where data sets lie on this machine. */
final class Folders {
    private Folders() {}

    /**
     * The folder that the user names by {@code -Dconvnet.data}, or else by {@code CONVNET_DATA}.
     *
     * @throws DataException if the name is not a folder's
     */
    static Optional<Path> given() {
        String property = System.getProperty("convnet.data", "");
        String name = property.isBlank() ? System.getenv().getOrDefault("CONVNET_DATA", "") : property;
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(Path.of(name))) {
            throw new DataException("data: " + (property.isBlank() ? "CONVNET_DATA" : "-Dconvnet.data") + " names "
                    + name + ", which is not a folder; name the folder that holds mnist/, fashion-mnist/ or cifar10/");
        }
        return Optional.of(Path.of(name));
    }

    /** The folder for downloaded data sets: {@code -Dconvnet.cache}, or else the platform's place for caches. */
    static Path cache() {
        String given = System.getProperty("convnet.cache", "");
        return given.isBlank()
                ? cacheOf(System.getProperty("os.name"), System.getProperty("user.home"))
                : Path.of(given);
    }

    private static Path cacheOf(String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local)).resolve("convnet");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "convnet");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        return (cache == null || cache.isBlank() ? Path.of(home, ".cache") : Path.of(cache)).resolve("convnet");
    }

    /** The folders that may hold a data set, in the order in which they are searched. */
    static List<Path> of(Source source) {
        return Stream.concat(given().stream(), Stream.of(cache()))
                .map(folder -> folder.resolve(source.folder()))
                .toList();
    }
}
