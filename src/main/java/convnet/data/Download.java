package convnet.data;

import convnet.data.Source.RemoteFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Fetches one published file: from the first mirror that gives the right bytes, resuming what an earlier attempt left,
 * and never under its own name before its checksum is right.
 *
 * @param file    what to fetch
 * @param mirrors addresses that hold the file, each ending in a slash, tried in order
 * @param notice  hears about progress
 */
record Download(RemoteFile file, List<String> mirrors, Notice notice) {
    private static final int BUFFER = 1 << 16;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int STALL_MILLIS = 20_000;
    private static final int ATTEMPTS_PER_MIRROR = 4;

    /** A server's answer that another attempt would not change. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    /**
     * Puts the file into a folder.
     *
     * @throws DataException if no mirror has it; what was fetched so far stays for the next attempt
     */
    void into(Path folder) {
        // One at a time in this process; the file lock below holds off other processes only.
        synchronized (Download.class) {
            locked(folder);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void locked(Path folder) {
        Path target = folder.resolve(file.name());
        Path part = folder.resolve(file.name() + ".part");
        try {
            Files.createDirectories(folder);
            // The lock keeps a second course on this machine from writing into the same unfinished file.
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = out.lock()) {
                if (Files.exists(target)) {
                    Files.deleteIfExists(part);
                    return;
                }
                fetch(out, part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new DataException("download: " + target + " cannot be written (" + e + ")", e);
        }
    }

    private void fetch(FileChannel out, Path part) throws IOException {
        List<String> reasons = new ArrayList<>();
        for (String mirror : mirrors) {
            try {
                fetch(out, part, URI.create(mirror + file.name()));
                return;
            } catch (DataException e) {
                reasons.add(e.getMessage());
            }
        }
        throw new DataException(
                "download: no mirror gave " + file.name() + ": " + String.join("; ", reasons)
                        + ". Run the command again to go on where it stopped, or pass a folder that holds the file with --from");
    }

    /** Fetches from one mirror, going on where the connection was cut. */
    private void fetch(FileChannel out, Path part, URI address) throws IOException {
        for (int attempt = 1; ; attempt++) {
            long before = out.size();
            try {
                receive(out, address);
            } catch (Refused e) {
                throw new DataException(address + ": " + e.getMessage());
            } catch (IOException e) {
                if (out.size() == before || attempt == ATTEMPTS_PER_MIRROR) {
                    throw new DataException(address + ": " + Mirrors.reason(e));
                }
                continue;
            }
            String digest = Digest.of(part, file.algorithm());
            if (digest.equals(file.digest())) {
                return;
            }
            out.truncate(0);
            if (before == 0 || attempt == ATTEMPTS_PER_MIRROR) {
                throw new DataException(
                        address + ": " + file.algorithm() + " " + file.digest() + " expected, but " + digest + " came");
            }
        }
    }

    private void receive(FileChannel out, URI address) throws IOException {
        long have = out.size();
        HttpURLConnection connection = connect(address, have);
        try {
            int status = connection.getResponseCode();
            if (status == HTTP_RANGE_NOT_SATISFIABLE) {
                return;
            }
            if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_PARTIAL) {
                throw new Refused("the server answers " + status);
            }
            if (status == HttpURLConnection.HTTP_OK) {
                have = 0;
                out.truncate(0);
            }
            long length = connection.getContentLengthLong();
            long total = length < 0 ? -1 : have + length;
            copy(connection, out.position(have), total);
            if (out.size() < total) {
                throw new IOException("the connection was cut after " + Checked.number(out.size()) + " of "
                        + Checked.count(total, "byte"));
            }
        } finally {
            connection.disconnect();
        }
    }

    /** The whole file is already here, or more than the whole: the checksum decides. */
    private static final int HTTP_RANGE_NOT_SATISFIABLE = 416;

    private static HttpURLConnection connect(URI address, long from) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(STALL_MILLIS);
        if (from > 0) {
            connection.setRequestProperty("Range", "bytes=" + from + "-");
        }
        return (HttpURLConnection) connection;
    }

    private void copy(HttpURLConnection connection, FileChannel out, long total) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = connection.getInputStream()) {
            for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                notice.progress(file.name(), out.position(), total);
            }
        }
    }

    /** The next bytes, or −1 at the end: also at an end that came too early, which newer JDKs report as an exception. */
    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Checksums in hexadecimal digits. */
    static final class Digest {
        private static final int BUFFER = 1 << 16;

        private Digest() {}

        /** The checksum of a file's bytes. */
        static String of(Path file, String algorithm) {
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance(algorithm);
                byte[] buffer = new byte[BUFFER];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (IOException e) {
                throw new DataException(file + ": cannot be read (" + e.getMessage() + ")", e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("digest: this Java has no " + algorithm, e);
            }
        }
    }
}
