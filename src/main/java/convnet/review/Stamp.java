package convnet.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** By what a file is known to be the one that was read: renamed into place it is another one, written into it is younger. */
record Stamp(long modified, long size, Object key) {
    private static final Stamp ABSENT = new Stamp(0, -1, null);

    static Stamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long nanoseconds = attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
            return new Stamp(nanoseconds, attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
