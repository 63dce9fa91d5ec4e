package convnet.sandbox;

import convnet.worker.Worker;
import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Starts workers; each serves one answer. The next one starts while the last one works. */
final class Workers implements AutoCloseable {
    private final Launch launch;
    private final Deque<HelperProcess> spare = new ConcurrentLinkedDeque<>();

    Workers(Launch launch) {
        this.launch = launch;
    }

    HelperProcess next() throws IOException {
        HelperProcess worker = spare.poll();
        spare.add(start());
        return worker != null && worker.alive() ? worker : start();
    }

    private HelperProcess start() throws IOException {
        return new HelperProcess(launch.start(Worker.class.getName()));
    }

    @Override
    public void close() {
        spare.forEach(HelperProcess::close);
    }
}
