package convnet.sandbox;

import convnet.worker.Peek;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Finds out by trying what protection this machine offers: a small worker does what none must be able to do.
 *
 * @param launch    how workers are started
 * @param isolation what that protects
 */
record Probe(Launch launch, Isolation isolation) {
    private static final int SECONDS = 120;

    /** The best of these means that holds; empty if none does. */
    static Optional<Probe> best(WorkerHome home, Surroundings surroundings, Set<Isolation.Means> allowed) {
        Optional<MemoryGroups> groups = MemoryGroups.find();
        for (Isolation.Means means : new Isolation.Means[] {
            Isolation.Means.BUBBLEWRAP, Isolation.Means.UNSHARE, Isolation.Means.PRLIMIT, Isolation.Means.PLAIN
        }) {
            if (!allowed.contains(means)) {
                continue;
            }
            for (Launch launch : launches(means, home, groups.orElse(null))) {
                Optional<List<String>> able = peek(launch, surroundings);
                if (able.isPresent() && (able.get().isEmpty() || !launch.isInside())) {
                    return Optional.of(new Probe(launch, isolation(launch, able.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** The ways to start a worker by these means, the best first. */
    private static List<Launch> launches(Isolation.Means means, WorkerHome home, MemoryGroups groups) {
        List<Launch> all = new ArrayList<>();
        try {
            Launch plain = Launch.by(means, home);
            if (!plain.isInside() && WorkerUser.possible()) {
                Launch others = plain.asOthers();
                all.addAll(groups == null ? List.of() : List.of(others.with(groups)));
                all.add(others);
            }
            all.addAll(groups == null ? List.of() : List.of(plain.with(groups)));
            all.add(plain);
        } catch (IOException e) {
            // a program that it needs is not here
        }
        return all;
    }

    private static Isolation isolation(Launch launch, List<String> open) {
        Isolation.Level level = Arrays.stream(Isolation.Level.values())
                .filter(one -> one.means().contains(launch.means()))
                .findFirst()
                .orElseThrow();
        return new Isolation(level, launch.means(), launch.groups() != null, launch.others(), open);
    }

    /** What a worker reports that it can do; empty if it does not even run. */
    private static Optional<List<String>> peek(Launch launch, Surroundings surroundings) {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                WorkerPlace place = launch.place()) {
            List<String> arguments = surroundings.named(launch.home().canary());
            arguments.add(0, Integer.toString(listening.getLocalPort()));
            Process process = launch.start(place, Peek.class.getName(), arguments.toArray(String[]::new));
            try {
                process.getOutputStream().close();
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    return Optional.empty();
                }
                String said = new String(process.getInputStream().readNBytes(500), StandardCharsets.UTF_8).strip();
                List<String> words = List.of(said.split(" "));
                return words.get(0).equals(Peek.READY)
                        ? Optional.of(List.copyOf(words.subList(1, words.size())))
                        : Optional.empty();
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
