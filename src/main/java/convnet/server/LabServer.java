package convnet.server;

import convnet.jupyter.KernelSpec;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * Serves the course to one person on this machine. It answers on the loopback address alone, and to whom has the token of
 * {@link #address}. Its kernels end with it.
 */
public final class LabServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 24;
    private static final int CONNECTIONS = 200;
    private static final int IDLE_MILLIS = 30_000;

    /**
     * What the server serves.
     *
     * @param folder where the student's notebooks are, and nothing else is reached
     * @param course the course's own folder, from which missing notebooks are copied
     * @param kernel the kernel that runs them
     * @param port   0 for any that is free
     * @param remote another Jupyter Server that the pages use, its token in the query; null for this one
     */
    public record Settings(Path folder, Path course, KernelSpec kernel, int port, URI remote) {
        /** The same on any port that is free. */
        public Settings onAnyPort() {
            return new Settings(folder, course, kernel, 0, remote);
        }
    }

    private final Server server;
    private final ServerConnector connector;
    private final LiveKernels kernels;
    private final LabGuard guard;

    private LabServer(Server server, ServerConnector connector, LiveKernels kernels, LabGuard guard) {
        this.server = server;
        this.connector = connector;
        this.kernels = kernels;
        this.guard = guard;
    }

    /**
     * Starts the server.
     *
     * @throws IllegalArgumentException if another program has the port
     * @throws IOException if the student's folder cannot be written
     */
    public static LabServer start(Settings settings) throws IOException {
        StudentFolder folder = new StudentFolder(settings.folder());
        Course course = new Course(settings.course(), folder);
        course.copyMissing();
        LiveKernels kernels = new LiveKernels(settings.kernel());

        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("lab");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        server.setStopTimeout(0); // at once: a page would hold its connection for ever
        try {
            connector.open();
        } catch (IOException e) {
            if (!(e instanceof BindException) && !(e.getCause() instanceof BindException)) {
                throw e;
            }
            throw new IllegalArgumentException(
                    "lab: another program has port " + settings.port() + "; choose another with --port", e);
        }
        LabGuard guard = new LabGuard(connector.getLocalPort());
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        Api api =
                new Api(kernels, folder, () -> connector.getConnectedEndPoints().size());
        Pages pages = new Pages(folder, course, connector.getLocalPort(), settings.remote());
        server.setHandler(new FrontDoor(guard, api, pages, new ChannelSockets(sockets, kernels)));
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("lab: the server does not start: " + e.getMessage(), e);
        }
        return new LabServer(server, connector, kernels, guard);
    }

    /** What is opened: the page behind it gives the browser a cookie in exchange for the token. */
    public String address() {
        return origin() + "/?token=" + token();
    }

    String origin() {
        return "http://" + LOOPBACK + ":" + connector.getLocalPort();
    }

    String token() {
        return guard.token();
    }

    /** Ends the kernels and the server. */
    @Override
    public void close() {
        kernels.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("lab: the server does not stop: " + e.getMessage(), e);
        }
    }
}
