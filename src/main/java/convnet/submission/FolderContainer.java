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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A folder; links in it are seen but not followed. */
final class FolderContainer implements Container {
    private final Path root;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Path> paths = new IdentityHashMap<>();
    private final Set<Path> filled = new HashSet<>();

    FolderContainer(Path root) throws IOException {
        this.root = root;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return add(file, attributes.isRegularFile() ? "" : "file.link");
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return add(file, "file.unreadable");
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                // An empty folder is a student who handed in nothing.
                if (root.equals(folder.getParent()) && !filled.contains(folder.getFileName())) {
                    entries.add(new Entry(name(folder) + "/", ""));
                }
                return FileVisitResult.CONTINUE;
            }

            private FileVisitResult add(Path file, String problem) {
                Entry entry = new Entry(name(file), problem);
                entries.add(entry);
                paths.put(entry, file);
                filled.add(root.relativize(file).getName(0));
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::name));
    }

    /** The bytes of a name are UTF-8 whatever the locale says; and it may hold another system's separator. */
    private String name(Path file) {
        String name = root.toUri().relativize(file.toUri()).getPath();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return Files.newInputStream(paths.get(entry), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // a folder stays
    }
}
