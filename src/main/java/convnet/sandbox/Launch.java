package convnet.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a worker's process is started under each protection.
 *
 * @param means  the protection
 * @param home   where workers live
 * @param others whether each runs as another user
 * @param groups where their memory is bounded by groups; null if it is watched
 * @param needs  what a namespace shows beside the JDK
 */
record Launch(Isolation.Means means, WorkerHome home, boolean others, MemoryGroups groups, List<Path> needs) {
    static final int MEGABYTES = 256;
    /** All that a worker may take: its heap, what its machine needs, and files that lie in memory. */
    static final int MEGABYTES_ALL = 640;

    private static final Path JDK = jdk();
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
    /** From this version on Java can refuse native code. */
    private static final int REFUSES_NATIVE_CODE = 24;

    private static final List<String> LIMITS = List.of(
            "--cpu=120",
            "--nproc=2000",
            "--fsize=67108864",
            "--core=0",
            "--nofile=256",
            "--data=" + ((long) MEGABYTES_ALL << 20));

    /**
     * Builds a tree with the JDK, its libraries and the worker, read-only, goes into it, gives up every capability, and
     * runs. A tree that only hid files could be uncovered again; without capabilities there is no umount, and no way out of
     * the new root.
     */
    private static final String NAMESPACE =
            """
            set -e
            root=$1; jdk=$2; image=$3; code=$4; shift 4
            mount -t tmpfs -o size=64m,nr_inodes=4k,mode=755,nosuid,nodev tmpfs "$root"
            cp -R "$image/." "$root"
            cd "$root"
            mkdir -p proc dev tmp ".$jdk"
            cp "$code" worker.jar
            mount --bind "$jdk" ".$jdk"; mount -o remount,ro,bind ".$jdk" || true
            mount -t proc -o ro,nosuid,nodev,noexec proc proc
            for device in null zero random urandom; do : > dev/$device; mount --bind /dev/$device dev/$device; done
            mount -t tmpfs -o size=64m,nr_inodes=4k,mode=1777,nosuid,nodev,noexec tmpfs tmp
            mount -o remount,ro,bind,nosuid,nodev "$root"
            exec env -i "$(command -v chroot)" "$root" /usr/bin/setpriv --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
            """;

    /** The plainest way to start workers by some means. */
    static Launch by(Isolation.Means means, WorkerHome home) throws IOException {
        List<Path> needs =
                switch (means) {
                    case BUBBLEWRAP -> Libraries.of(JDK, List.of(program("prlimit")));
                    case UNSHARE -> Libraries.of(JDK, List.of("/usr/bin/env", "/usr/bin/setpriv", "/usr/bin/prlimit"));
                    case PRLIMIT, PLAIN -> List.of();
                };
        if (means == Isolation.Means.UNSHARE) {
            home.image(needs);
        }
        return new Launch(means, home, false, null, needs);
    }

    Launch asOthers() throws IOException {
        home.letThrough();
        return new Launch(means, home, true, groups, needs);
    }

    Launch with(MemoryGroups bounding) {
        return new Launch(means, home, others, bounding, needs);
    }

    /** Whether a worker sees a tree of files of its own. */
    boolean isInside() {
        return means == Isolation.Means.UNSHARE || means == Isolation.Means.BUBBLEWRAP;
    }

    /** The command for a class of the worker's. */
    private List<String> command(WorkerPlace place, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (place.group() != null) {
            command.addAll(List.of(
                    "/bin/sh",
                    "-c",
                    MemoryGroup.ENTER + "exec \"$@\"",
                    place.group().processes()));
        }
        if (place.user() != null) {
            command.addAll(place.user().command());
        } else if (means == Isolation.Means.PRLIMIT || means == Isolation.Means.UNSHARE) {
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
                        JDK.toString(),
                        home.image().toRealPath().toString(),
                        place.code().toRealPath().toString(),
                        "/usr/bin/env",
                        "-C",
                        "/tmp",
                        "/usr/bin/prlimit"));
            case BUBBLEWRAP -> command.addAll(bubblewrap(place));
        }
        if (means != Isolation.Means.PLAIN) {
            command.addAll(LIMITS);
        }
        command.add(JDK.resolve("bin/java").toString());
        command.addAll(FLAGS);
        if (Runtime.version().feature() >= REFUSES_NATIVE_CODE) {
            command.add("--illegal-native-access=deny");
        }
        command.add("-Djava.io.tmpdir=" + (isInside() ? "/tmp" : place.folder()));
        command.addAll(List.of("-cp", isInside() ? "/worker.jar" : place.code().toString(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> bubblewrap(WorkerPlace place) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program("bwrap"),
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL",
                "--clearenv"));
        for (Path path : needs) {
            command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        command.addAll(List.of("--ro-bind", JDK.toString(), JDK.toString()));
        for (String device : List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")) {
            command.addAll(List.of("--dev-bind", device, device));
        }
        command.addAll(List.of("--proc", "/proc", "--remount-ro", "/proc"));
        command.addAll(List.of("--ro-bind", place.code().toRealPath().toString(), "/worker.jar"));
        command.addAll(List.of("--size", "67108864", "--tmpfs", "/tmp", "--remount-ro", "/"));
        command.addAll(List.of("--as-pid-1", "--chdir", "/tmp", "--", program("prlimit")));
        return command;
    }

    /** What one worker has for itself. */
    WorkerPlace place() throws IOException {
        Path folder = home.workFolder();
        WorkerUser user = null;
        try {
            if (others) {
                user = WorkerUser.take();
                user.own(folder);
            }
            MemoryGroup group = groups == null ? null : groups.create();
            return new WorkerPlace(folder, home.code().file(), home, user, group, isInside());
        } catch (IOException e) {
            new WorkerPlace(folder, null, home, user, null, false).close();
            throw e;
        }
    }

    /** Starts the process in a folder of its own; its errors go nowhere, its environment is empty. */
    Process start(WorkerPlace place, String main, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(place, main, arguments))
                .directory(place.folder().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        if (means == Isolation.Means.UNSHARE) {
            builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        }
        return builder.start();
    }

    private static Path jdk() {
        Path home = Path.of(System.getProperty("java.home"));
        try {
            return home.toRealPath();
        } catch (IOException e) {
            return home; // then no process starts, and that is said
        }
    }

    static String program(String name) throws IOException {
        return find(name).orElseThrow(() -> new IOException(name + " is not installed"));
    }

    private static Optional<String> find(String name) {
        return Stream.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")
                .map(folder -> folder + name)
                .filter(path -> new File(path).canExecute())
                .findFirst();
    }
}
