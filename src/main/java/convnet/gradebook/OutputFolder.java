package convnet.gradebook;

import convnet.exercise.Reasons;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of results. Each file is written whole or not at all; at the end every file has to be what was written, and
 * files of an earlier run that this one did not write are deleted.
 */
final class OutputFolder {
    static final String JOURNAL = "journal.txt";
    private static final String UNFINISHED = "unfinished";
    private static final List<String> OURS = List.of("students", "gradescope", "junit", "jplag");

    private final Path root;
    private final Map<String, String> written = new TreeMap<>();

    private OutputFolder(Path root) {
        this.root = root;
    }

    /**
     * @throws IllegalArgumentException if the folder holds files that are no results
     */
    static OutputFolder in(Path root) {
        OutputFolder folder = new OutputFolder(root.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.root);
            try (Stream<Path> content = Files.list(folder.root)) {
                List<String> names =
                        content.map(path -> path.getFileName().toString()).toList();
                boolean foreign = names.stream().anyMatch(name -> !name.equals("manual.csv"))
                        && !names.contains(JOURNAL)
                        && !names.contains(UNFINISHED);
                if (foreign) {
                    throw new IllegalArgumentException(Reasons.text("start.otherFiles", root));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(Reasons.text("start.folder", root, e.getMessage()), e);
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Whether a run began here and did not end. */
    boolean unfinished() {
        return Files.exists(path(UNFINISHED));
    }

    void begin() throws IOException {
        Files.write(path(UNFINISHED), new byte[0]);
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        write(name, out -> out.write(bytes));
    }

    /** What is written piece by piece, as it is too large to be held in memory. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void write(String name, Content content) {
        Path file = path(name);
        try {
            Files.createDirectories(file.getParent());
            Path half = file.resolveSibling("." + file.getFileName() + ".half");
            MessageDigest digest = Digests.sha256();
            try {
                try (OutputStream out =
                        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(half)), digest)) {
                    content.to(out);
                }
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            synchronized (written) {
                written.put(name, Digests.hex(digest));
            }
        } catch (IOException e) {
            throw new RunStopped(Reasons.text("start.write", file, e.getMessage()), e);
        }
    }

    /** Deletes what an earlier run left, checks what this one wrote, and ends the run. */
    void finish() throws IOException {
        for (String name : OURS) {
            if (Files.isDirectory(path(name))) {
                for (Path file : files(path(name))) {
                    if (!written.containsKey(root.relativize(file).toString().replace('\\', '/'))) {
                        Files.delete(file);
                    }
                }
            }
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            if (!Digests.of(path(file.getKey())).equals(file.getValue())) {
                throw new RunStopped(Reasons.text("start.changed", path(file.getKey())));
            }
        }
        Files.deleteIfExists(path(UNFINISHED));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
