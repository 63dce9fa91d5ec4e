package convnet.gradebook;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import convnet.exercise.Message;
import convnet.exercise.Told;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a finished shard. */
final class ShardReader implements Closeable {
    private final Path file;
    private final ZipFile zip;
    private final JsonNode tree;
    private final ShardHead head;

    private ShardReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.tree = ShardJson.JSON.readTree(bytes(ShardJson.HEAD));
        if (tree.path("version").asInt() != ShardHead.VERSION) {
            throw new Told.WrongArgument(Message.of("merge.version", file));
        }
        this.head = ShardJson.JSON.treeToValue(tree, ShardHead.class);
    }

    /** @throws IllegalArgumentException if the file is no shard, or one that was not finished */
    static ShardReader open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new ShardReader(file, zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (Told.WrongArgument e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new Told.WrongArgument(Message.of("merge.damaged", file, reason), e);
        }
    }

    Path file() {
        return file;
    }

    ShardHead head() {
        return head;
    }

    Shard shard() {
        return new Shard(head.shard(), head.shards());
    }

    /** What all shards of a run have in common, by name. */
    JsonNode tree() {
        return tree;
    }

    /** Its students, in the order of their places. */
    List<Student> students() throws IOException {
        return ShardJson.JSON.readValue(bytes(ShardJson.STUDENTS), new TypeReference<List<Student>>() {});
    }

    ShardStudent student(int place) throws IOException {
        return ShardJson.JSON.readValue(bytes(ShardJson.answers(place)), ShardStudent.class);
    }

    /** A text, line by line. */
    BufferedReader lines(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(in(name), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = in(name)) {
            return in.readAllBytes();
        }
    }

    private InputStream in(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
