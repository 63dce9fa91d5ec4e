package convnet.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A temporary folder that belongs to a living grader: it holds a lock on a file in it, which the system gives back however
 * the grader ends. What another grader left that is gone can be told by a lock that nobody holds.
 */
final class FolderClaim {
    private static final String PREFIX = "convnet-worker";
    private static final String LOCK = "grader.lock";

    /** Closing any channel to a file gives back the lock of the whole process: those of this one are not even opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private FolderClaim(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new folder, claimed. */
    static FolderClaim in(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, PREFIX);
        HELD.add(folder);
        Path fresh = folder.resolve(LOCK + ".new");
        FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(fresh, folder.resolve(LOCK)); // under this name it has never been without its lock
        return new FolderClaim(folder, channel);
    }

    Path folder() {
        return folder;
    }

    /** Deletes the folder; the lock goes last, so that who is killed here leaves what can be cleared. */
    void delete() {
        try {
            Removal.open(folder);
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (!entry.getFileName().toString().equals(LOCK)) {
                        Removal.delete(entry);
                    }
                }
            }
            Files.deleteIfExists(folder.resolve(LOCK));
            lock.close();
            Files.deleteIfExists(folder);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // what cannot be deleted now lies in the system's folder for temporary files
        } finally {
            HELD.remove(folder);
        }
    }

    /** Deletes the folders of this user's other graders that are gone, wherever that is certain; follows no link. */
    void clearOthers() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.getParent(), PREFIX + "*")) {
            UserPrincipal user = Files.getOwner(folder);
            for (Path other : folders) {
                Path file = other.resolve(LOCK);
                if (!HELD.contains(other)
                        && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(other).equals(user)) {
                    clear(other, file);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException | UnsupportedOperationException e) {
            // what cannot be cleared stays; grading needs none of it
        }
    }

    private static void clear(Path other, Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (channel.tryLock() == null) {
                channel.close();
            } else {
                new FolderClaim(other, channel).delete();
            }
        } catch (IOException | OverlappingFileLockException e) {
            // being cleared by another grader
        }
    }
}
