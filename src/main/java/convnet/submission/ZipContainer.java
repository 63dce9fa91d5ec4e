package convnet.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;

/** A zip file, read where it lies. */
final class ZipContainer implements Container {
    private final ZipFile zip;
    private final List<Entry> entries;

    ZipContainer(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(entry.getName(), EntryName.problem(entry.getName())))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry.name()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
