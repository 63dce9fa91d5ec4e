package convnet.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a student hands in: the notebooks of the exercises in one archive, as {@code ./course grade} reads them. */
final class HandInArchive {
    private static final String EXERCISES = "exercises";

    private final StudentFolder folder;

    HandInArchive(StudentFolder folder) {
        this.folder = folder;
    }

    byte[] zip() {
        List<Path> notebooks = folder.list(folder.existing(EXERCISES)).stream()
                .filter(file -> file.getFileName().toString().matches("\\d\\d-[a-z-]+(?<!-kept)\\.ipynb"))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path notebook : notebooks) {
                ZipEntry entry = new ZipEntry(notebook.getFileName().toString());
                entry.setLastModifiedTime(Files.getLastModifiedTime(notebook));
                zip.putNextEntry(entry);
                Files.copy(notebook, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("hand in: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }
}
