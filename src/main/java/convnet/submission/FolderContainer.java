package convnet.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder; links in it are seen but not followed. */
final class FolderContainer implements Container {
    private final Path root;
    private final List<Entry> entries = new ArrayList<>();

    FolderContainer(Path root) throws IOException {
        this.root = root;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = root.relativize(file).toString().replace('\\', '/');
                entries.add(new Entry(name, attributes.isRegularFile() ? EntryName.problem(name) : "file.link"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                entries.add(new Entry(root.relativize(file).toString().replace('\\', '/'), "file.unreadable"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                // An empty folder is a student who handed in nothing.
                boolean direct = root.equals(folder.getParent());
                String name = root.relativize(folder).toString().replace('\\', '/');
                if (direct && entries.stream().noneMatch(entry -> entry.name().startsWith(name + "/"))) {
                    entries.add(new Entry(name + "/", ""));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::name));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return Files.newInputStream(root.resolve(entry.name()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // a folder stays
    }
}
