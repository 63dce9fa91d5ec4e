package convnet.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether files that the grader runs from are what they were when it began. */
final class Seal {
    private final Map<Path, Object> stamps = new LinkedHashMap<>();

    private Seal() {}

    /** The class path and the JDK. */
    static Seal ofTheGrader() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(entry));
        }
        Path jdk = Path.of(System.getProperty("java.home"));
        places.addAll(List.of(jdk.resolve("bin/java"), jdk.resolve("conf"), jdk.resolve("lib")));
        return of(places);
    }

    /** Files, and folders with all that is in them; places that do not exist are to stay so. */
    static Seal of(List<Path> places) throws IOException {
        Seal seal = new Seal();
        for (Path place : places) {
            if (!Files.exists(place)) {
                seal.stamps.put(place, stamp(place));
                continue;
            }
            try (Stream<Path> all = Files.walk(place)) {
                all.forEach(file -> seal.stamps.put(file, stamp(file)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return seal;
    }

    /** A file or folder that is not as it was; empty if all are. */
    Optional<Path> broken() {
        return stamps.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(stamp(entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What changes whenever a file does; where the system counts changes, no user can turn that count back. */
    static Object stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object changed = file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(file, "unix:ctime")
                    : attributes.lastModifiedTime();
            return Arrays.asList(attributes.fileKey(), attributes.size(), changed);
        } catch (IOException e) {
            return "gone";
        }
    }
}
