package convnet.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that clients reach. Addresses are relative to it; none leads out of it, and none leads to a hidden file,
 * in which the course and others keep what is their own.
 */
final class StudentFolder {
    private final Path root;

    StudentFolder(Path root) throws IOException {
        Files.createDirectories(root);
        this.root = root.toRealPath();
    }

    Path root() {
        return root;
    }

    /**
     * The file at an address, which need not exist.
     *
     * @param address parts with slashes between them; empty for the folder itself
     */
    Path resolve(String address) {
        Path path = root;
        for (String part : address.split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            if (part.startsWith(".") || part.matches(".*[\\\\:\\x00-\\x1f].*")) {
                throw absent(address);
            }
            try {
                path = path.resolve(part);
            } catch (InvalidPathException e) {
                throw absent(address);
            }
        }
        if (!path.normalize().startsWith(root) || !isInside(path)) {
            throw absent(address);
        }
        return path;
    }

    /** Whether the way to a file, links followed, stays in the folder. */
    private boolean isInside(Path path) {
        for (Path place = path; place != null && place.startsWith(root); place = place.getParent()) {
            if (Files.exists(place, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return place.toRealPath().startsWith(root);
                } catch (IOException e) {
                    return false;
                }
            }
        }
        return false;
    }

    /** A file or folder that exists. */
    Path existing(String address) {
        Path path = resolve(address);
        if (!Files.exists(path)) {
            throw absent(address);
        }
        return path;
    }

    static Problem absent(String address) {
        return new Problem(Problem.UNKNOWN, "file or directory does not exist: '" + address + "'");
    }

    String address(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** What a folder holds and a client may see. */
    List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> Files.isDirectory(file) || Files.isRegularFile(file))
                    .filter(this::isInside)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Writes a file whole or not at all. */
    void save(Path file, byte[] content) {
        if (!Files.isDirectory(file.getParent())) {
            throw absent(address(file.getParent()));
        }
        if (Files.isDirectory(file)) {
            throw new Problem(Problem.WRONG, "'" + address(file) + "' is a directory");
        }
        try {
            Path half = Files.createTempFile(file.getParent(), ".", ".part");
            try {
                Files.write(half, content);
                move(half, file);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new Problem(500, "'" + address(file) + "' cannot be saved: " + e.getMessage());
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives a file another place, which must be free. */
    void rename(Path from, Path to) {
        try {
            if (from.equals(root) || Files.exists(to)) {
                throw new FileAlreadyExistsException(address(to));
            }
            Files.move(from, to);
        } catch (FileAlreadyExistsException e) {
            throw new Problem(Problem.CONFLICT, "File already exists: " + address(to));
        } catch (IOException e) {
            throw new Problem(500, "'" + address(from) + "' cannot be renamed: " + e.getMessage());
        }
    }

    /** Removes a file or an empty folder. */
    void delete(Path path) {
        if (path.equals(root)) {
            throw new Problem(Problem.WRONG, "the folder itself is not deleted");
        }
        try {
            Files.delete(path);
        } catch (java.nio.file.DirectoryNotEmptyException e) {
            throw new Problem(Problem.WRONG, "Directory " + address(path) + " not empty");
        } catch (IOException e) {
            throw new Problem(500, "'" + address(path) + "' cannot be deleted: " + e.getMessage());
        }
    }

    /** A name in a folder that nothing has: {@code name.ending}, {@code name1.ending} … */
    Path free(Path folder, String name, String ending) {
        for (int i = 0; ; i++) {
            Path candidate = folder.resolve(name + (i == 0 ? "" : i) + ending);
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
    }
}
