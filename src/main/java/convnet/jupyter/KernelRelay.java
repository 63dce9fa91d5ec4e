package convnet.jupyter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * Carries messages between a kernel and several clients as they are: the parts of a message are bytes, and only its
 * signature is checked. One thread owns the sockets.
 *
 * <p>{@link #send} may be called from any thread; the listener is called on the relay's own.
 */
public final class KernelRelay implements AutoCloseable {
    /** The channels that carry messages. */
    public enum Channel {
        SHELL,
        CONTROL,
        STDIN,
        IOPUB;

        /** The name that Jupyter's protocol uses. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Who hears what the kernel says. */
    public interface Listener {
        /** One message: header, parent header, metadata, content, and buffers, if any. */
        void message(Channel channel, List<byte[]> parts);
    }

    private record Outgoing(Channel channel, List<byte[]> parts) {}

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;
    private static final int NUDGE_MILLIS = 100;

    private final ZContext context = new ZContext();
    private final Signer signer;
    private final Listener listener;
    private final String session = UUID.randomUUID().toString();
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
    private final ConcurrentLinkedQueue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
    private final CountDownLatch heard = new CountDownLatch(1);
    private final ZMQ.Poller poller;
    private final Pipe wake;
    private final Thread thread;
    private volatile boolean closed;

    KernelRelay(ConnectionFile connection, Listener listener) {
        this.listener = listener;
        signer = new Signer(connection.key());
        context.setLinger(0);
        sockets.put(Channel.SHELL, open(SocketType.DEALER, connection.shell()));
        sockets.put(Channel.CONTROL, open(SocketType.DEALER, connection.control()));
        sockets.put(Channel.STDIN, open(SocketType.DEALER, connection.stdin()));
        sockets.put(Channel.IOPUB, open(SocketType.SUB, connection.iopub()));
        try {
            wake = Pipe.open();
            wake.source().configureBlocking(false);
            wake.sink().configureBlocking(false);
        } catch (IOException e) {
            context.close();
            throw new UncheckedIOException("kernel: no pipe to wake its relay: " + e.getMessage(), e);
        }
        poller = context.createPoller(sockets.size() + 1);
        sockets.values().forEach(socket -> poller.register(socket, ZMQ.Poller.POLLIN));
        poller.register(wake.source(), ZMQ.Poller.POLLIN);
        thread = new Thread(this::live, "kernel-relay");
        thread.setDaemon(true);
        thread.start();
    }

    private ZMQ.Socket open(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        // No limit: a message that is lost is a cell that never ends. Who listens bounds what it keeps.
        socket.setRcvHWM(0);
        socket.setSndHWM(0);
        if (type == SocketType.SUB) {
            socket.subscribe(new byte[0]);
        } else {
            // A kernel asks for input on stdin under the name that sent the cell on shell.
            socket.setIdentity(session.getBytes(StandardCharsets.US_ASCII));
        }
        socket.connect(ConnectionFile.address(port));
        return socket;
    }

    /** Hands a message to the kernel, signed with the connection's key. */
    public void send(Channel channel, List<byte[]> parts) {
        outgoing.add(new Outgoing(channel, List.copyOf(parts)));
        wake();
    }

    /** Sends a request of the relay's own; nobody hears the answer. */
    void request(Channel channel, String type, ObjectNode content) {
        List<byte[]> frames = JupyterMessage.request(type, session, content).frames(signer);
        send(channel, frames.subList(2, 2 + PARTS));
    }

    /**
     * Asks the kernel who it is until what it publishes arrives: a subscriber misses what was said before.
     *
     * @return whether it was heard in time
     */
    boolean awaitPublished(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end && !closed) {
            request(Channel.SHELL, "kernel_info_request", JupyterMessage.JSON.createObjectNode());
            if (heard.await(NUDGE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return heard.getCount() == 0;
    }

    private void wake() {
        try {
            wake.sink().write(ByteBuffer.wrap(new byte[1]));
        } catch (IOException e) {
            // the relay is closed; a full pipe wakes anyway
        }
    }

    private void live() {
        ByteBuffer bytes = ByteBuffer.allocate(256);
        try {
            while (!closed) {
                poller.poll(1000);
                while (wake.source().read(bytes.clear()) > 0) {
                    // only the waking counts
                }
                for (Outgoing out = outgoing.poll(); out != null; out = outgoing.poll()) {
                    send(sockets.get(out.channel()), out.parts());
                }
                // Replies before what is published, so that a status "idle" never overtakes the reply it follows.
                sockets.forEach(this::receive);
            }
        } catch (IOException | org.zeromq.ZMQException e) {
            // closed from outside
        } finally {
            poller.close();
            context.close();
        }
    }

    private void send(ZMQ.Socket socket, List<byte[]> parts) {
        socket.send(DELIMITER, ZMQ.SNDMORE);
        String signature = signer.sign(parts.subList(0, PARTS));
        socket.send(signature.getBytes(StandardCharsets.US_ASCII), ZMQ.SNDMORE);
        for (int i = 0; i < parts.size(); i++) {
            socket.send(parts.get(i), i < parts.size() - 1 ? ZMQ.SNDMORE : 0);
        }
    }

    private void receive(Channel channel, ZMQ.Socket socket) {
        for (byte[] first = socket.recv(ZMQ.DONTWAIT); first != null; first = socket.recv(ZMQ.DONTWAIT)) {
            List<byte[]> frames = new ArrayList<>(List.of(first));
            while (socket.hasReceiveMore()) {
                frames.add(socket.recv());
            }
            forward(channel, frames);
        }
    }

    private void forward(Channel channel, List<byte[]> frames) {
        int start = 0;
        while (start < frames.size() && !Arrays.equals(frames.get(start), DELIMITER)) {
            start++;
        }
        if (frames.size() < start + 2 + PARTS) {
            return;
        }
        List<byte[]> parts = frames.subList(start + 2, frames.size());
        String signature = new String(frames.get(start + 1), StandardCharsets.US_ASCII);
        if (!signer.accepts(signature, parts.subList(0, PARTS))) {
            return;
        }
        if (channel == Channel.IOPUB) {
            heard.countDown();
        }
        if (!ours(parts.get(1))) {
            listener.message(channel, List.copyOf(parts));
        }
    }

    /** Whether a message answers a request of the relay's own. */
    private boolean ours(byte[] parent) {
        try {
            JsonNode header = JupyterMessage.JSON.readTree(parent);
            return header.path("session").asText().equals(session);
        } catch (IOException e) {
            return false;
        }
    }

    /** Forgets the kernel; what it says from now on nobody hears. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
