package convnet.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a worker's process is started under each protection. */
record Launch(Isolation.Means means, WorkerHome home) {
    static final int MEGABYTES = 256;

    private static final List<String> FLAGS = List.of(
            "-Xmx" + MEGABYTES + "m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=/dev/null",
            "-Xlog:disable", // the machine's own warnings would go into the connection
            "-Djdk.lang.Process.launchMechanism=none",
            "-Xshare:auto",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");
    private static final List<String> LIMITS =
            List.of("--cpu=120", "--nproc=2000", "--fsize=67108864", "--core=0", "--nofile=256");

    /**
     * Builds a tree with the JDK and the worker, read-only, goes into it, gives up every capability, and runs. A tree that
     * only hid files could be uncovered again; without capabilities there is no umount, and no way out of the new root.
     */
    private static final String NAMESPACE =
            """
            set -e
            root=$1; jdk=$2; classes=$3; shift 3
            mount -t tmpfs -o size=64m,nr_inodes=4k,mode=755 tmpfs "$root"
            cd "$root"
            mkdir -p proc dev tmp work worker
            for place in /usr /bin /sbin /lib /lib32 /lib64 /etc/alternatives /etc/java-* "$jdk"; do
              if [ -L "$place" ] && [ "$place" != "$jdk" ]; then cp -P "$place" ".$place"
              elif [ -d "$place" ] && [ ! -d ".$place/bin" ]; then
                mkdir -p ".$place"; mount --bind "$place" ".$place"; mount -o remount,ro,bind ".$place" || true
              fi
            done
            mount --bind "$classes" worker; mount -o remount,ro,bind worker || true
            mount -t proc -o ro,nosuid,nodev,noexec proc proc
            for device in null zero random urandom; do : > dev/$device; mount --bind /dev/$device dev/$device; done
            exec env -i "$(command -v chroot)" "$root" /usr/bin/setpriv --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
            """;

    /** The command for a class of the worker's. */
    private List<String> command(Path folder, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
        boolean inside = means == Isolation.Means.UNSHARE || means == Isolation.Means.BUBBLEWRAP;
        if (means == Isolation.Means.PRLIMIT || means == Isolation.Means.UNSHARE) {
            // ends with the grader, even if that is killed
            command.addAll(List.of(program("setpriv"), "--pdeathsig", "KILL"));
        }
        switch (means) {
            case PLAIN -> {}
            case PRLIMIT -> command.add(program("prlimit"));
            case UNSHARE ->
                command.addAll(List.of(
                        program("unshare"),
                        "-Urmnpf",
                        "--ipc",
                        "--kill-child",
                        program("sh"),
                        "-c",
                        NAMESPACE,
                        "worker",
                        home.root().toRealPath().toString(),
                        jdk.toString(),
                        home.classPath().toRealPath().toString(),
                        "/usr/bin/env",
                        "-C",
                        "/tmp",
                        "/usr/bin/prlimit"));
            case BUBBLEWRAP -> command.addAll(bubblewrap(jdk));
        }
        if (means != Isolation.Means.PLAIN) {
            command.addAll(LIMITS);
        }
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(FLAGS);
        command.add("-Djava.io.tmpdir=" + (inside ? "/tmp" : folder));
        command.addAll(List.of("-cp", inside ? "/worker" : home.classPath().toString(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> bubblewrap(Path jdk) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program("bwrap"),
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--clearenv",
                "--ro-bind",
                "/usr",
                "/usr"));
        for (String place : List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64")) {
            Path path = Path.of(place);
            if (Files.isSymbolicLink(path)) {
                command.addAll(List.of("--symlink", Files.readSymbolicLink(path).toString(), place));
            } else {
                command.addAll(List.of("--ro-bind-try", place, place));
            }
        }
        for (Path configuration : configurations()) {
            command.addAll(List.of("--ro-bind-try", configuration.toString(), configuration.toString()));
        }
        command.addAll(List.of("--ro-bind", jdk.toString(), jdk.toString(), "--proc", "/proc", "--dev", "/dev"));
        command.addAll(List.of("--remount-ro", "/proc", "--as-pid-1"));
        command.addAll(List.of("--size", "67108864", "--tmpfs", "/tmp", "--chdir", "/tmp"));
        command.addAll(List.of("--ro-bind", home.classPath().toRealPath().toString(), "/worker", "--"));
        command.add("/usr/bin/prlimit");
        return command;
    }

    /** Debian keeps a JDK's configuration outside of it. */
    private static List<Path> configurations() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/etc"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("java-"))
                    .sorted()
                    .toList();
        }
    }

    /** Starts the process in a folder of its own; its errors go nowhere, its environment is empty. */
    Process start(Path folder, String main, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(folder, main, arguments))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        if (means == Isolation.Means.UNSHARE) {
            builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        }
        return builder.start();
    }

    private static String program(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException(name + " is not installed"));
    }

    private static Optional<String> find(String name) {
        return Stream.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")
                .map(folder -> folder + name)
                .filter(path -> new File(path).canExecute())
                .findFirst();
    }
}
