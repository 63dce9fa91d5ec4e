package convnet.data;

import convnet.data.Source.RemoteFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts a published data set into the user's cache, from its mirrors or from a folder, and reads it completely to see
 * that it is whole.
 */
public final class Fetch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Source source;
    private final List<String> mirrors;
    private final Notice notice;
    private final Duration patience;

    private Fetch(Source source, List<String> mirrors, Notice notice, Duration patience) {
        this.source = source;
        this.mirrors = mirrors;
        this.notice = notice;
        this.patience = patience;
    }

    /** Fetches the given data set, telling nobody. */
    public static Fetch of(Source source) {
        return new Fetch(source, source.mirrors(), line -> {}, PATIENCE);
    }

    /** Tells lines and progress to the given listener. */
    public Fetch notice(Notice listener) {
        return new Fetch(source, mirrors, listener, patience);
    }

    /** Gives the mirrors this long to answer at all. */
    public Fetch patience(Duration longest) {
        return new Fetch(source, mirrors, notice, longest);
    }

    /** Takes other addresses, each ending in a slash. */
    Fetch mirrors(List<String> addresses) {
        return new Fetch(source, addresses, notice, patience);
    }

    /**
     * Downloads what the cache does not hold yet, and verifies the checksums.
     *
     * @return the folder that holds the files
     * @throws DataException if no mirror has the files, or the cache cannot be written
     */
    public Path download() {
        List<String> answering = answeringMirrors();
        Path folder = target();
        notice.line("downloading " + source.title() + " from " + answering.get(0));
        for (RemoteFile file : source.files()) {
            Path local = folder.resolve(file.name());
            if (Files.exists(local) && !file.matches(local)) {
                Replacement.delete(local);
            }
            new Download(file, answering, notice).into(folder);
            notice.line(file.name() + ": " + file.algorithm() + " verified");
        }
        if (source == Source.CIFAR10) {
            CifarArchive.in(folder).ifPresent(archive -> {
                CifarArchive.unpack(archive, folder);
                Replacement.delete(archive);
            });
        }
        Loader.verify(source, folder);
        return folder;
    }

    /**
     * Copies the data set from a folder that holds its files, or has a folder of the data set's name that does.
     *
     * @return the folder in the cache that holds the copy
     * @throws DataException if the files are not there, or are damaged
     */
    public Path from(Path given) {
        Path target = target();
        List<Path> places = List.of(given, given.resolve(source.folder()));
        Optional<Path> archive = source == Source.CIFAR10
                ? places.stream()
                        .flatMap(place -> CifarArchive.in(place).stream())
                        .findFirst()
                : Optional.empty();
        if (archive.isPresent()) {
            CifarArchive.unpack(archive.get(), target);
            notice.line(archive.get().getFileName() + ": unpacked" + origin(archive.get()));
        } else {
            Path folder = places.stream()
                    .filter(place -> Loader.holds(source, place))
                    .findFirst()
                    .orElseThrow(() -> nothingIn(given));
            Loader.verify(source, folder);
            for (Path file : Loader.files(source, folder)) {
                Replacement.copy(file, target.resolve(file.getFileName().toString()));
                notice.line(file.getFileName() + ": copied" + origin(file));
            }
        }
        Loader.verify(source, target);
        return target;
    }

    private List<String> answeringMirrors() {
        List<Mirrors.Answer> answers = Mirrors.ask(mirrors, patience);
        List<String> answering = answers.stream()
                .filter(answer -> answer.problem().isEmpty())
                .map(Mirrors.Answer::address)
                .toList();
        if (answering.isEmpty()) {
            throw new DataException("download: no mirror of " + source.title() + " answers ("
                    + answers.stream()
                            .map(answer ->
                                    answer.address() + ": " + answer.problem().orElseThrow())
                            .collect(Collectors.joining("; "))
                    + "); check the network, or run: ./course data " + source.folder()
                    + " --from DIR, with a folder that holds its files");
        }
        return answering;
    }

    private Path target() {
        return Folders.cache().resolve(source.folder());
    }

    private DataException nothingIn(Path given) {
        return new DataException("data: " + given + " holds no " + source.title() + "; expected "
                + String.join(
                        ", ", source.files().stream().map(RemoteFile::name).toList())
                + " or the unpacked files, there or in " + source.folder() + "/ below it");
    }

    /** Says when a file has the published bytes; one that was packed again has other bytes and may be as good. */
    private String origin(Path file) {
        return source.files().stream()
                .filter(known -> known.name().equals(file.getFileName().toString()) && known.matches(file))
                .map(known -> ", " + known.algorithm() + " verified")
                .findFirst()
                .orElse("");
    }

    /** Writes files so that a reader sees the old one or the new one, never a half. */
    static final class Replacement {
        private Replacement() {}

        private interface Writing {
            void to(Path file) throws IOException;
        }

        static void write(byte[] bytes, Path target) {
            replace(target, part -> Files.write(part, bytes));
        }

        static void copy(Path file, Path target) {
            replace(target, part -> {
                // Through a stream: the copy is the user's own file, whatever rights the original has.
                try (InputStream in = Files.newInputStream(file)) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
            });
        }

        private static void replace(Path target, Writing writing) {
            try {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Path part = target.resolveSibling(
                        target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
                try {
                    writing.to(part);
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                throw new DataException(target + ": cannot be written (" + e + ")", e);
            }
        }

        static void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new DataException(file + ": cannot be deleted (" + e + ")", e);
            }
        }
    }
}
