package convnet.data;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a published data set, reads it, and keeps it in memory as long as there is room. */
final class Loader {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> CLOTHES = List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");
    private static final List<String> THINGS =
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

    private static final Map<String, SoftReference<Dataset>> LOADED = new HashMap<>();

    private Loader() {}

    static boolean isPresent(Source source) {
        return find(source, Part.TRAIN).isPresent() && find(source, Part.TEST).isPresent();
    }

    private static Optional<Path> find(Source source, Part part) {
        return Folders.of(source).stream()
                .filter(folder ->
                        source == Source.CIFAR10 ? CifarImages.isIn(folder, part) : IdxImages.isIn(folder, part))
                .findFirst();
    }

    /**
     * A part of a data set.
     *
     * @throws DataException if it is nowhere to be found, or damaged
     */
    static synchronized Dataset load(Source source, Part part) {
        Path folder = find(source, part).orElseThrow(() -> missing(source));
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

    /** Whether both parts are on this machine. */
    static synchronized boolean obtain(Source source) {
        return isPresent(source);
    }

    private static DataException missing(Source source) {
        return new DataException(source.title() + " not found in " + Folders.of(source) + "; run: ./course data "
                + source.folder() + ", or let CONVNET_DATA name a folder that holds " + source.folder() + "/");
    }
}
