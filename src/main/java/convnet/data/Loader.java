package convnet.data;

import convnet.data.Source.Part;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a published data set, reads it, and keeps it in memory as long as there is room. */
final class Loader {
    static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> CLOTHES = List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");
    private static final List<String> THINGS =
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

    private static final Map<String, SoftReference<Dataset>> LOADED = new HashMap<>();

    private Loader() {}

    static boolean isPresent(Source source) {
        return folder(source).isPresent();
    }

    /** The first folder that holds both parts. */
    static Optional<Path> folder(Source source) {
        return Folders.of(source).stream()
                .filter(folder -> holds(source, folder))
                .findFirst();
    }

    static boolean holds(Source source, Path folder) {
        return !files(source, folder).isEmpty();
    }

    /** The files that make up both parts, or none if a file is missing. */
    static List<Path> files(Source source, Path folder) {
        List<Path> files = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Path> some =
                    source == Source.CIFAR10 ? CifarImages.files(folder, part) : IdxImages.files(folder, part);
            if (some.isEmpty()) {
                return List.of();
            }
            files.addAll(some);
        }
        return files;
    }

    /**
     * Reads both parts from a folder and forgets them.
     *
     * @throws DataException if a file is missing or damaged
     */
    static void verify(Source source, Path folder) {
        if (!holds(source, folder)) {
            throw new DataException(folder + ": holds no complete " + source.title());
        }
        for (Part part : Part.values()) {
            read(source, part, folder);
        }
    }

    /**
     * A part of a data set.
     *
     * @throws DataException if it is nowhere to be found, or damaged
     */
    static synchronized Dataset load(Source source, Part part) {
        Path folder = folder(source).orElseThrow(() -> missing(source));
        String key = folder.toAbsolutePath() + " " + part;
        SoftReference<Dataset> loaded = LOADED.get(key);
        Dataset dataset = loaded == null ? null : loaded.get();
        if (dataset == null) {
            dataset = read(source, part, folder);
            LOADED.put(key, new SoftReference<>(dataset));
        }
        return dataset;
    }

    private static Dataset read(Source source, Part part, Path folder) {
        String name = source.title() + " " + part.title();
        return switch (source) {
            case MNIST -> IdxImages.load(name, folder, part, DIGITS);
            case FASHION_MNIST -> IdxImages.load(name, folder, part, CLOTHES);
            case CIFAR10 -> CifarImages.load(name, folder, part, THINGS);
        };
    }

    private static DataException missing(Source source) {
        return new DataException(source.title() + " not found in "
                + Folders.of(source).stream().map(Path::toString).collect(Collectors.joining(" or "))
                + "; run: ./course data "
                + source.folder() + ", or let CONVNET_DATA name a folder that holds " + source.folder() + "/");
    }
}
