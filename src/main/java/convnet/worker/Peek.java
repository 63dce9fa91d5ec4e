package convnet.worker;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tries what a worker must not be able to do, and prints a word for each thing that it can. */
public final class Peek {
    /** The word before all others. */
    public static final String READY = "peek";

    private static final int MILLISECONDS = 500;

    private Peek() {}

    /** @param args a local port that must not be reached, then a name and a path for each place that must not be seen */
    public static void main(String[] args) {
        StringBuilder able = new StringBuilder(READY);
        for (int i = 1; i + 1 < args.length; i += 2) {
            if (canRead(Path.of(args[i + 1]))) {
                able.append(' ').append(args[i]);
            }
        }
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), MILLISECONDS);
            able.append(" network");
        } catch (IOException e) {
            // as it should be
        }
        if (ProcessHandle.current().parent().isPresent()) {
            able.append(" processes");
        }
        if (new File("/proc/sys/kernel/core_pattern").canWrite()) {
            able.append(" system");
        }
        new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out)).println(able);
    }

    private static boolean canRead(Path place) {
        if (Files.isRegularFile(place)) {
            return Files.isReadable(place);
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.count() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
