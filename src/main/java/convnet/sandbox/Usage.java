package convnet.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/**
 * What processes have used up to one moment.
 *
 * @param cpu      their computing time in nanoseconds
 * @param resident the bytes of memory that they hold; 0 where the system does not say
 * @param wanting  whether one of their threads computes, waits for a CPU or a disk, or is stopped: it does not sleep by its
 *     own will
 */
record Usage(long cpu, long resident, boolean wanting) {
    private static final Path PROC = Path.of("/proc");
    private static final boolean LINUX = Files.isReadable(PROC.resolve("self/status"));
    private static final long TICK = 10_000_000;
    /** The fields of a process's line follow its name, which may hold anything. */
    private static final int STATE = 0;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    /** With so many threads some say what all do. */
    private static final int MOST_THREADS = 64;

    static Usage of(Collection<ProcessHandle> processes) {
        long cpu = 0;
        long resident = 0;
        boolean wanting = false;
        for (ProcessHandle process : processes) {
            cpu += cpu(process);
            resident += resident(process.pid());
            wanting |= LINUX && wanting(process.pid());
        }
        return new Usage(cpu, resident, wanting);
    }

    /** Whether the system says what threads do; where it does not, one that gets no CPU looks like one that sleeps. */
    static boolean knowsThreads() {
        return LINUX;
    }

    /** The computing time of one process in nanoseconds. */
    static long cpu(ProcessHandle process) {
        if (!LINUX) {
            return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
        }
        String[] fields = fields(PROC.resolve(process.pid() + "/stat"));
        return fields.length <= SYSTEM_TIME
                ? 0
                : (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * TICK;
    }

    private static long resident(long pid) {
        if (!LINUX) {
            return 0;
        }
        return read(PROC.resolve(pid + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    private static boolean wanting(long pid) {
        int seen = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(PROC.resolve(pid + "/task"))) {
            for (Path thread : threads) {
                String[] fields = fields(thread.resolve("stat"));
                if (fields.length > STATE && "RDTt".contains(fields[STATE])) {
                    return true;
                }
                if (++seen == MOST_THREADS) {
                    return false;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return false; // it has just ended
        }
        return false;
    }

    private static String[] fields(Path stat) {
        String line = read(stat);
        int name = line.lastIndexOf(") ");
        return name < 0 ? new String[0] : line.substring(name + 2).split(" ");
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // it has just ended
        }
    }
}
