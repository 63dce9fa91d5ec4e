package convnet.review;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeMap;

/** A file of JSON, whole or not at all: a map with its keys in order, so that equal maps are equal bytes. */
final class JsonFile<V> {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path file;
    private final TypeReference<TreeMap<String, V>> type;

    JsonFile(Path file, TypeReference<TreeMap<String, V>> type) {
        this.file = file;
        this.type = type;
    }

    Path path() {
        return file;
    }

    TreeMap<String, V> read() {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), type) : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    void write(TreeMap<String, V> map) {
        Path half = file.resolveSibling("." + file.getFileName() + ".half");
        try {
            Files.writeString(half, JSON.writeValueAsString(map) + "\n");
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
