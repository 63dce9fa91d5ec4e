package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The course's notebooks and the student's copies of them. A copy that the student has not changed follows the course; one
 * that was changed is the student's and stays.
 */
final class Course {
    private static final List<String> FOLDERS = List.of("notebooks", "exercises");
    private static final String RECORD = ".course.json";

    private final Path home;
    private final StudentFolder folder;

    Course(Path home, StudentFolder folder) {
        this.home = home;
        this.folder = folder;
    }

    Path home() {
        return home;
    }

    /** Copies notebooks that the student does not have, and newer ones in the place of untouched copies. */
    void copyMissing() throws IOException {
        Path file = folder.root().resolve(RECORD);
        ObjectNode before = record(file);
        ObjectNode copied = LabRequest.JSON.createObjectNode();
        for (String name : FOLDERS) {
            Files.createDirectories(folder.root().resolve(name));
            for (Path original : notebooks(home.resolve(name))) {
                String address = name + "/" + original.getFileName();
                Path copy = folder.root().resolve(address);
                byte[] content = Files.readAllBytes(original);
                String was = before.path(address).asText("");
                boolean untouched =
                        Files.exists(copy) && hash(Files.readAllBytes(copy)).equals(was);
                if (!Files.exists(copy) || untouched && !hash(content).equals(was)) {
                    folder.save(copy, content);
                    copied.put(address, hash(content));
                } else if (!was.isEmpty()) {
                    copied.put(address, was);
                }
            }
        }
        if (!copied.equals(before)) {
            folder.save(file, LabRequest.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(copied));
        }
    }

    private static ObjectNode record(Path file) throws IOException {
        if (Files.exists(file)) {
            try {
                JsonNode node = LabRequest.JSON.readTree(file.toFile());
                if (node instanceof ObjectNode object) {
                    return object;
                }
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                // an unreadable record only means that no copy is known to be untouched
            }
        }
        return LabRequest.JSON.createObjectNode();
    }

    /** Whether the course has a notebook at this address. */
    boolean has(String address) {
        return FOLDERS.stream().anyMatch(name -> address.startsWith(name + "/"))
                && address.endsWith(".ipynb")
                && notebooks(home.resolve(address).getParent()).contains(home.resolve(address));
    }

    /**
     * Puts the course's notebook in the place of the student's, which gets another name beside it.
     *
     * @return the address of what was the student's
     */
    String startAfresh(String address) {
        if (!has(address)) {
            throw new Problem(Problem.UNKNOWN, "the course has no notebook '" + address + "'");
        }
        Path copy = folder.existing(address);
        String name = copy.getFileName().toString().replaceFirst("\\.ipynb$", "");
        Path kept = folder.free(copy.getParent(), name + "-kept", ".ipynb");
        folder.rename(copy, kept);
        try {
            folder.save(copy, Files.readAllBytes(home.resolve(address)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + address + " of the course: " + e.getMessage(), e);
        }
        return folder.address(kept);
    }

    private static List<Path> notebooks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
