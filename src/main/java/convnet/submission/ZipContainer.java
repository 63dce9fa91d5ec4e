package convnet.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file, read where it lies. Old programs for Windows wrote other separators into it than the format has. */
final class ZipContainer implements Container {
    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();
    private final List<Entry> entries;

    ZipContainer(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), EntryName.BYTES);
        boolean other = zip.stream().noneMatch(entry -> entry.getName().contains("/"));
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            String name = EntryName.decoded(entry.getName());
            files.put(other ? name.replace('\\', '/') : name, entry);
        });
        this.entries = files.keySet().stream()
                .map(name -> new Entry(name, EntryName.problem(name)))
                .toList();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return zip.getInputStream(files.get(entry.name()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
