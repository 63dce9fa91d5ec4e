package convnet.kernel;

import convnet.jupyter.ConnectionFile;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.KernelException;
import convnet.jupyter.Signer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * The kernel's five sockets. One thread owns them: it hands requests on and sends what others have put into a queue; a pipe
 * wakes it.
 */
final class Wire implements AutoCloseable {
    /** The sockets that carry messages; the heartbeat only echoes. */
    enum Channel {
        SHELL,
        CONTROL,
        STDIN,
        IOPUB
    }

    private record Outgoing(Channel channel, JupyterMessage message) {}

    private final ZContext context = new ZContext();
    private final Signer signer;
    private final Map<Channel, ZMQ.Socket> sockets;
    private final ZMQ.Poller poller;
    private final Pipe wake;
    private final ConcurrentLinkedQueue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<CountDownLatch> rounds = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<JupyterMessage> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<JupyterMessage> inputs = new LinkedBlockingQueue<>();
    private final Thread thread;
    private Consumer<JupyterMessage> control = message -> {};
    private volatile boolean closed;

    Wire(ConnectionFile connection) throws IOException {
        signer = new Signer(connection.key());
        context.setLinger(200);
        sockets = Map.of(
                Channel.SHELL, bind(SocketType.ROUTER, connection.shell()),
                Channel.CONTROL, bind(SocketType.ROUTER, connection.control()),
                Channel.STDIN, bind(SocketType.ROUTER, connection.stdin()),
                Channel.IOPUB, bind(SocketType.PUB, connection.iopub()));
        wake = Pipe.open();
        wake.source().configureBlocking(false);
        wake.sink().configureBlocking(false);
        poller = context.createPoller(4);
        poller.register(sockets.get(Channel.SHELL), ZMQ.Poller.POLLIN);
        poller.register(sockets.get(Channel.CONTROL), ZMQ.Poller.POLLIN);
        poller.register(sockets.get(Channel.STDIN), ZMQ.Poller.POLLIN);
        poller.register(wake.source(), ZMQ.Poller.POLLIN);
        daemon("heartbeat", () -> beat(connection.heartbeat()));
        thread = new Thread(this::live, "wire");
        thread.setDaemon(true);
    }

    private ZMQ.Socket bind(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        // No limit: a slow reader must not lose outputs. What a cell may print is bounded where it prints.
        socket.setSndHWM(0);
        socket.setRcvHWM(0);
        socket.bind(ConnectionFile.address(port));
        return socket;
    }

    /** Begins to listen; requests on the control channel are handled at once, on the wire's own thread. */
    void start(Consumer<JupyterMessage> onControl) {
        control = onControl;
        thread.start();
    }

    /** The next request on the shell channel. */
    JupyterMessage next() throws InterruptedException {
        return requests.take();
    }

    /** All requests that have arrived by now and wait. */
    List<JupyterMessage> waiting() throws InterruptedException {
        CountDownLatch round = new CountDownLatch(1);
        rounds.add(round);
        wake();
        round.await(2, TimeUnit.SECONDS);
        List<JupyterMessage> all = new ArrayList<>();
        requests.drainTo(all);
        return all;
    }

    /** Puts back requests that are not to be answered now, in front of the others. */
    void putBack(List<JupyterMessage> messages) {
        List<JupyterMessage> later = new ArrayList<>(messages);
        requests.drainTo(later);
        requests.addAll(later);
    }

    void send(Channel channel, JupyterMessage message) {
        outgoing.add(new Outgoing(channel, channel == Channel.IOPUB ? message.toAll() : message));
        wake();
    }

    /** The next answer to a question on the stdin channel. */
    JupyterMessage answer() throws InterruptedException {
        return inputs.take();
    }

    void forgetAnswers() {
        inputs.clear();
    }

    private void wake() {
        try {
            wake.sink().write(ByteBuffer.wrap(new byte[1]));
        } catch (IOException e) {
            // the wire is closed; a full pipe wakes anyway
        }
    }

    private void live() {
        ByteBuffer bytes = ByteBuffer.allocate(256);
        while (!closed) {
            poller.poll(1000);
            try {
                while (wake.source().read(bytes.clear()) > 0) {
                    // only the waking counts
                }
            } catch (IOException e) {
                return;
            }
            List<CountDownLatch> asked = new ArrayList<>(rounds);
            receive(Channel.CONTROL).forEach(control);
            requests.addAll(receive(Channel.SHELL));
            inputs.addAll(receive(Channel.STDIN));
            for (Outgoing out = outgoing.poll(); out != null; out = outgoing.poll()) {
                send(sockets.get(out.channel()), out.message().frames(signer));
            }
            rounds.removeAll(asked);
            asked.forEach(CountDownLatch::countDown);
        }
    }

    private List<JupyterMessage> receive(Channel channel) {
        ZMQ.Socket socket = sockets.get(channel);
        List<JupyterMessage> all = new ArrayList<>();
        for (byte[] first = socket.recv(ZMQ.DONTWAIT); first != null; first = socket.recv(ZMQ.DONTWAIT)) {
            List<byte[]> frames = new ArrayList<>(List.of(first));
            while (socket.hasReceiveMore()) {
                frames.add(socket.recv());
            }
            try {
                all.add(JupyterMessage.read(frames, signer));
            } catch (KernelException e) {
                System.err.println(e.getMessage());
            }
        }
        return all;
    }

    private static void send(ZMQ.Socket socket, List<byte[]> frames) {
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
        }
    }

    private void beat(int port) {
        ZMQ.Socket heart = context.createSocket(SocketType.REP);
        heart.bind(ConnectionFile.address(port));
        while (!closed) {
            byte[] beat = heart.recv();
            if (beat != null) {
                heart.send(beat);
            }
        }
    }

    static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends what waits, at most for a moment, and closes the sockets. */
    @Override
    public void close() {
        try {
            waiting();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed = true;
    }
}
