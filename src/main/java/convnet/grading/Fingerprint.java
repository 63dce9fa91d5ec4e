package convnet.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A digest of texts and class files, and of Java's version: what was built is used again as long as it is the same. */
public final class Fingerprint {
    private static final Map<Path, byte[]> LIBRARY = new ConcurrentHashMap<>();

    private final MessageDigest digest = sha256();

    public Fingerprint() {
        add(System.getProperty("java.specification.version"));
    }

    /** Adds a text. */
    public Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** Adds the class files of a folder, without its subfolders, that lies beside a class. */
    public Fingerprint add(Class<?> neighbour, String folder) {
        try {
            Path home = Path.of(neighbour
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            digest.update(
                    folder.startsWith("convnet/")
                            ? LIBRARY.computeIfAbsent(home.resolve(folder), Fingerprint::of)
                            : of(home.resolve(folder)));
            return this;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the class file of a class. */
    Fingerprint add(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            digest.update(in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(type.getName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] of(Path folder) {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest, in hexadecimal digits; nothing more can be added. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
