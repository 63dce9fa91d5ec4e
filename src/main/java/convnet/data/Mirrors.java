package convnet.data;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks several servers at once which of them answer, so that a machine without network finds out soon. */
final class Mirrors {
    private Mirrors() {}

    /**
     * What a server said.
     *
     * @param problem why it did not answer, or empty if it did
     */
    record Answer(String address, Optional<String> problem) {}

    /**
     * The answer of each server, in the given order.
     *
     * @param patience for all of them together, looking up their names included
     */
    static List<Answer> ask(List<String> addresses, Duration patience) {
        List<FutureTask<Boolean>> asked = new ArrayList<>();
        for (String address : addresses) {
            FutureTask<Boolean> task = new FutureTask<>(() -> answers(address, (int) patience.toMillis()));
            // A daemon, because a name look-up cannot be interrupted and must not keep the process alive.
            Thread thread = new Thread(task, "convnet-mirror");
            thread.setDaemon(true);
            thread.start();
            asked.add(task);
        }
        long end = System.nanoTime() + patience.toNanos();
        List<Answer> answers = new ArrayList<>();
        for (int k = 0; k < addresses.size(); k++) {
            answers.add(new Answer(addresses.get(k), problem(asked.get(k), end - System.nanoTime(), patience)));
        }
        return answers;
    }

    private static Optional<String> problem(FutureTask<Boolean> task, long nanos, Duration patience) {
        String late = "no answer within " + patience.toMillis() / 1000.0 + " s";
        try {
            return task.get(Math.max(0, nanos), TimeUnit.NANOSECONDS) ? Optional.empty() : Optional.of("no web server");
        } catch (TimeoutException e) {
            return Optional.of(late);
        } catch (ExecutionException e) {
            return Optional.of(e.getCause() instanceof SocketTimeoutException ? late : reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /** What went wrong with a connection, in a few words. */
    static String reason(Throwable problem) {
        if (problem instanceof UnknownHostException) {
            return "the name is unknown, or there is no network";
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    /** Any answer will do: whether the file is there, the download finds out. */
    private static boolean answers(String address, int millis) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        connection.setRequestMethod("HEAD");
        try {
            return connection.getResponseCode() > 0;
        } finally {
            connection.disconnect();
        }
    }
}
