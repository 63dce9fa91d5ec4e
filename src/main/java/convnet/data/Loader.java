package convnet.data;

import convnet.data.Source.Part;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds a published data set, reads it, and keeps it in memory as long as there is room. */
final class Loader {
    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> CLOTHES = List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");
    private static final List<String> THINGS =
            List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

    /** How long a lesson waits for a mirror before it goes on without. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Map<String, SoftReference<Dataset>> LOADED = new HashMap<>();

    /** Why a download failed: it is tried once in a process. */
    private static final Map<Source, String> FAILED = new EnumMap<>(Source.class);

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
        if (!obtain(source)) {
            throw missing(source);
        }
        Path folder = folder(source).orElseThrow();
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

    /** Whether both parts are on this machine, perhaps because they were downloaded just now. */
    static synchronized boolean obtain(Source source) {
        if (isPresent(source)) {
            return true;
        }
        if (Boolean.getBoolean("convnet.offline") || FAILED.containsKey(source)) {
            return false;
        }
        try {
            Fetch.of(source).patience(PATIENCE).notice(Notices.listener()).download();
            return true;
        } catch (DataException e) {
            FAILED.put(source, e.getMessage());
            return false;
        }
    }

    private static DataException missing(Source source) {
        return new DataException(source.title() + " not found in "
                + Folders.of(source).stream().map(Path::toString).collect(Collectors.joining(" or "))
                + (FAILED.containsKey(source) ? ", and the " + FAILED.get(source) : "") + "; run: ./course data "
                + source.folder() + ", or let CONVNET_DATA name a folder that holds " + source.folder() + "/");
    }

    /** The one listener of this process. */
    static final class Notices {
        private static final Set<String> SAID = ConcurrentHashMap.newKeySet();
        private static volatile Notice listener = Notice.errorStream();

        private Notices() {}

        static Notice listener() {
            return listener;
        }

        static void listener(Notice next) {
            listener = next;
        }

        /** Tells a line that was not told before in this process. */
        static void once(String text) {
            if (SAID.add(text)) {
                listener.line(text);
            }
        }
    }
}
