package convnet.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Deletes a folder or a file, whatever a worker left in it. Inner folders are first moved up beside it, so that neither
 * their depth nor the length of their paths matters.
 */
final class Removal {
    private Removal() {}

    /** What cannot be deleted stays; no link is followed. */
    static void delete(Path folder) {
        try {
            Path trash = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "convnet-trash");
            Deque<Path> folders = new ArrayDeque<>();
            int moved = 0;
            folders.add(move(folder, trash.resolve("" + moved++)));
            while (!folders.isEmpty()) {
                Path next = folders.pop();
                if (!Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(next); // a file, or a link that took a folder's place
                    continue;
                }
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(next)) {
                    for (Path entry : entries) {
                        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                            folders.push(move(entry, trash.resolve("" + moved++)));
                        } else {
                            Files.deleteIfExists(entry);
                        }
                    }
                }
                Files.deleteIfExists(next);
            }
            Files.deleteIfExists(trash);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // what cannot be deleted now lies in the system's folder for temporary files
        }
    }

    private static Path move(Path folder, Path to) throws IOException {
        open(folder);
        return Files.move(folder, to);
    }

    /** Makes a folder this user's to read and to change again. */
    static void open(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
