package convnet.worker;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Tries what a worker must not be able to do, and prints a word for each thing that it can. */
public final class Peek {
    private static final int MILLISECONDS = 500;

    private Peek() {}

    /** @param args a file that must not be seen, and a local port that must not be reached */
    public static void main(String[] args) {
        StringBuilder able = new StringBuilder("peek");
        if (new File(args[0]).exists()) {
            able.append(" files");
        }
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])), MILLISECONDS);
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
}
