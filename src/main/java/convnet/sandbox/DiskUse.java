package convnet.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Counts what lies in a worker's folder, and stops counting where it is too much. */
final class DiskUse extends SimpleFileVisitor<Path> {
    static final int MEGABYTES = 64;
    static final int FILES = 1_000;
    private static final int DEPTH = 20;

    private long bytes;
    private int files;
    private boolean tooDeep;

    private DiskUse() {}

    /** Whether the folder holds more bytes or files than any answer needs. */
    static boolean tooMuch(Path folder) {
        DiskUse use = new DiskUse();
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, use);
        } catch (IOException e) {
            return false; // it changed meanwhile; the next look counts again
        }
        return use.tooMuch();
    }

    private boolean tooMuch() {
        return tooDeep || files > FILES || bytes > (long) MEGABYTES << 20;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        files++;
        return tooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files++;
        bytes += attributes.size();
        tooDeep |= attributes.isDirectory(); // only at the greatest depth is a folder taken for a file
        return tooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }
}
