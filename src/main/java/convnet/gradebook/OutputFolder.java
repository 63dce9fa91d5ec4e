package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.io.BufferedOutputStream;
import java.io.Closeable;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of results. Each file is written whole or not at all; at the end every file has to be what was written, and
 * files of an earlier run that this one did not write are deleted. One grader at a time has it.
 */
final class OutputFolder implements Closeable {
    static final String JOURNAL = "journal.txt";
    private static final String UNFINISHED = "unfinished";
    private static final List<String> OURS = List.of("students", "gradescope", "junit", "jplag", ReviewStudent.FOLDER);
    /** Files that a person made here, by hand or on the grading page, and the lock. */
    private static final Set<String> MAY_STAND_BEFORE =
            Set.of("manual.csv", ".manual.csv.lock", "rubric.json", "reviewed.json", FolderLock.FILE);

    private static final int NAMED = 3;

    private final Path root;
    private final FolderLock lock;
    private final Map<String, String> written = new TreeMap<>();

    private OutputFolder(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * @throws IllegalArgumentException if the folder holds files that are no results
     * @throws IllegalStateException    if another grader has the folder
     */
    static OutputFolder in(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> content = Files.list(folder)) {
                List<String> names =
                        content.map(path -> path.getFileName().toString()).toList();
                boolean foreign = names.stream().anyMatch(name -> !MAY_STAND_BEFORE.contains(name))
                        && !names.contains(JOURNAL)
                        && !names.contains(UNFINISHED);
                if (foreign) {
                    throw new Told.WrongArgument(Message.of("start.otherFiles", root));
                }
            }
            return new OutputFolder(folder, FolderLock.on(folder));
        } catch (IOException e) {
            throw new Told.WrongFile(Message.of("start.folder", root, e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Whether a run began here and did not end. */
    boolean unfinished() {
        return Files.exists(path(UNFINISHED));
    }

    void begin() {
        try {
            Files.write(path(UNFINISHED), new byte[0]);
        } catch (IOException e) {
            throw full(path(UNFINISHED), e);
        }
    }

    /** What the instructor is told about the folder itself. */
    List<Message> notes() {
        return lock.held() ? List.of() : List.of(Message.of("class.unlocked", root));
    }

    /**
     * Looks whether the results that stand here are of the same class: at least half of its students are there now.
     *
     * @param files the names of the files of those who are graded now
     * @throws IllegalArgumentException if they are not, naming both
     */
    void expect(Collection<String> files) throws IOException {
        Path students = path("students");
        if (!Files.isDirectory(students)) {
            return;
        }
        Set<String> before = new TreeSet<>();
        try (Stream<Path> reports = Files.list(students)) {
            reports.map(report -> report.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> before.add(name.substring(0, name.length() - ".md".length())));
        }
        Set<String> now = new TreeSet<>(files);
        long stayed = before.stream().filter(now::contains).count();
        if (2 * stayed < before.size()) {
            throw new Told.WrongArgument(
                    Message.of("start.otherClass", root, before.size(), some(before), now.size(), some(now)));
        }
    }

    /**
     * Looks that no results of a whole class stand here, which a shard would leave behind without their class.
     *
     * @throws IllegalArgumentException if some do
     */
    void expectShards() {
        if (Files.exists(path("students"))) {
            throw new Told.WrongArgument(Message.of("start.shardFolder", root));
        }
    }

    private static String some(Set<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(" ")) + (names.size() > NAMED ? " …" : "");
    }

    /**
     * Looks that results will not lie among submissions, where they would be read as a student's the next time.
     *
     * @throws IllegalArgumentException if they would
     */
    static void apart(Path out, Path submissions) throws IOException {
        Path place = out.toAbsolutePath().normalize();
        Path there = place;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        Path real = there == null ? place : there.toRealPath().resolve(there.relativize(place));
        if (Files.isDirectory(submissions) && real.startsWith(submissions.toRealPath())) {
            throw new Told.WrongArgument(Message.of("start.inside", out, submissions));
        }
    }

    private static RunStopped full(Path file, IOException e) {
        return new RunStopped(Message.of("start.write", file, e.getMessage()), e);
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
        } catch (UncheckedIOException e) {
            throw full(file, e.getCause());
        } catch (IOException e) {
            throw full(file, e);
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
                throw new RunStopped(Message.of("start.changed", path(file.getKey())));
            }
        }
        Files.deleteIfExists(path(UNFINISHED));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
