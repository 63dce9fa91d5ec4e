package convnet.data;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks several servers at once which of them answer, so that a machine without network finds out soon. */
final class Mirrors {
    private Mirrors() {}

    /**
     * Those addresses whose server answers in time, in the given order.
     *
     * @param patience for all of them together, looking up their names included
     */
    static List<String> reachable(List<String> addresses, Duration patience) {
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
        List<String> reachable = new ArrayList<>();
        for (int k = 0; k < addresses.size(); k++) {
            if (inTime(asked.get(k), end - System.nanoTime())) {
                reachable.add(addresses.get(k));
            }
        }
        return reachable;
    }

    private static boolean inTime(FutureTask<Boolean> task, long nanos) {
        try {
            return task.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
