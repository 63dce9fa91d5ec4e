package convnet.gradebook;

import convnet.exercise.Message;
import convnet.exercise.Told;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Keeps a second grader out of a folder of results. The system takes it away when a process ends, however it ends. */
final class FolderLock implements Closeable {
    static final String FILE = ".lock";

    /** Behind all text, which others have to be able to read where locked places cannot be read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 200;

    private final FileChannel channel;
    private final boolean held;

    private FolderLock(FileChannel channel, boolean held) {
        this.channel = channel;
        this.held = held;
    }

    /**
     * Takes the lock.
     *
     * @throws IllegalStateException naming who holds it
     */
    static FolderLock on(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock;
            try {
                lock = channel.tryLock(PLACE, 1, false);
            } catch (OverlappingFileLockException e) {
                lock = null; // held by this process
            } catch (IOException e) {
                return new FolderLock(channel, false); // some file systems of clusters have no locks
            }
            if (lock == null) {
                throw new Told.WrongState(Message.of("start.locked", folder, holder(file)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel, true);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String self() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            host = "this machine";
        }
        String time = ZonedDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z"));
        return "process " + ProcessHandle.current().pid() + " on " + host + " since " + time;
    }

    private static String holder(Path file) throws IOException {
        String text = Files.readString(file);
        return SafeText.line(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** Whether the file system has locks at all. */
    boolean held() {
        return held;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (held) {
                channel.truncate(0); // a finished folder is the same whoever wrote it
            }
        }
    }
}
