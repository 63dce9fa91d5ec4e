package convnet.data;

import java.nio.file.Path;

/**
 * A published file.
 *
 * @param name      its name
 * @param algorithm of the published checksum: SHA-256 or MD5
 * @param digest    the checksum in hexadecimal digits
 */
record RemoteFile(String name, String algorithm, String digest) {
    static RemoteFile sha256(String name, String digest) {
        return new RemoteFile(name, "SHA-256", digest);
    }

    static RemoteFile md5(String name, String digest) {
        return new RemoteFile(name, "MD5", digest);
    }

    /** Whether a file has exactly the published bytes. */
    boolean matches(Path file) {
        return Digest.of(file, algorithm).equals(digest);
    }
}
