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
 * Deletes a folder whatever a worker left in it. Inner folders are first moved up beside it, so that neither their depth
 * nor the length of their paths matters.
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
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
        return Files.move(folder, to);
    }
}
