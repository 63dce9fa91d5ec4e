package convnet.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader sees the old one or the new one, never a half. */
final class Replacement {
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
