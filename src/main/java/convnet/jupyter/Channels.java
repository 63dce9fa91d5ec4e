package convnet.jupyter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** The sockets of one connection. Shell and iopub belong to the thread that executes; the others are locked. */
final class Channels implements AutoCloseable {
    private final ZContext context = new ZContext();
    private final Signer signer;
    private final ConnectionFile connection;
    private final ZMQ.Socket shell;
    private final ZMQ.Socket iopub;
    private final ZMQ.Socket control;
    private final ZMQ.Poller poller;
    private final String session = UUID.randomUUID().toString();

    Channels(ConnectionFile connection) {
        this.connection = connection;
        signer = new Signer(connection.key());
        context.setLinger(0);
        shell = open(SocketType.DEALER, connection.shell());
        iopub = context.createSocket(SocketType.SUB);
        iopub.subscribe(new byte[0]);
        // No limit: a slow reader must not lose outputs.
        iopub.setRcvHWM(0);
        iopub.connect(ConnectionFile.address(connection.iopub()));
        control = open(SocketType.DEALER, connection.control());
        poller = context.createPoller(2);
        poller.register(shell, ZMQ.Poller.POLLIN);
        poller.register(iopub, ZMQ.Poller.POLLIN);
    }

    String session() {
        return session;
    }

    void sendShell(JupyterMessage message) {
        send(shell, message);
    }

    /** Waits until the shell or the iopub channel has a message, at most the given time. */
    void await(long millis) {
        poller.poll(millis);
    }

    Optional<JupyterMessage> shell() {
        return receive(shell);
    }

    Optional<JupyterMessage> iopub() {
        return receive(iopub);
    }

    synchronized void sendControl(JupyterMessage message) {
        send(control, message);
    }

    /** Whether the kernel echoes a heartbeat within the limit. */
    boolean beats(Duration limit) {
        try (ZContext own = new ZContext()) {
            own.setLinger(0);
            ZMQ.Socket heart = own.createSocket(SocketType.REQ);
            heart.setReceiveTimeOut((int) limit.toMillis());
            heart.connect(ConnectionFile.address(connection.heartbeat()));
            heart.send("beat");
            return heart.recv() != null;
        }
    }

    @Override
    public void close() {
        poller.close();
        context.close();
    }

    private ZMQ.Socket open(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setIdentity(session.getBytes(StandardCharsets.US_ASCII));
        socket.connect(ConnectionFile.address(port));
        return socket;
    }

    private void send(ZMQ.Socket socket, JupyterMessage message) {
        List<byte[]> frames = message.frames(signer);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
    }

    private Optional<JupyterMessage> receive(ZMQ.Socket socket) {
        byte[] first = socket.recv(ZMQ.DONTWAIT);
        if (first == null) {
            return Optional.empty();
        }
        List<byte[]> frames = new ArrayList<>(List.of(first));
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        return Optional.of(JupyterMessage.read(frames, signer));
    }
}
