package convnet.server;

import convnet.jupyter.KernelRelay.Channel;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** The WebSockets at {@code /api/kernels/ID/channels}: each carries all channels of a kernel to one client. */
final class ChannelSockets {
    private static final int LARGEST = 16 << 20;
    private static final int MOST = 60;
    private static final long UNREAD = 64L << 20;

    private final ServerWebSocketContainer container;
    private final LiveKernels kernels;
    private final AtomicInteger open = new AtomicInteger();

    ChannelSockets(ServerWebSocketContainer container, LiveKernels kernels) {
        this.container = container;
        this.kernels = kernels;
        container.setMaxTextMessageSize(LARGEST);
        container.setMaxBinaryMessageSize(LARGEST);
        container.setMaxFrameSize(LARGEST);
        // A notebook may lie open for days; the connection ends with the page.
        container.setIdleTimeout(java.time.Duration.ZERO);
    }

    /** Whether a request wants to open a kernel's channels. */
    boolean meant(LabRequest call, Request request) {
        return call.path().size() == 4
                && call.rest(0).matches("api/kernels/[^/]+/channels")
                && request.getHeaders().contains("Upgrade", "websocket");
    }

    /** Opens the channels if the kernel exists and not too many are open. */
    boolean open(LabRequest call, Request request, Response response, Callback callback) {
        LiveKernel kernel = kernels.kernel(call.part(2));
        if (open.get() >= MOST) {
            throw new Problem(
                    Problem.FULL, MOST + " connections to kernels are open, and more are not; close some pages");
        }
        String session = call.query().getOrDefault("session_id", "");
        return container.upgrade(
                (asked, answer, done) -> new Socket(kernel, session, chosen(asked.getSubProtocols(), answer)),
                request,
                response,
                callback);
    }

    private static boolean chosen(List<String> offered, ServerUpgradeResponse answer) {
        boolean v1 = offered.contains(ChannelForm.V1);
        if (v1) {
            answer.setAcceptedSubProtocol(ChannelForm.V1);
        }
        return v1;
    }

    /** One client's end; public, because Jetty calls it from outside. */
    public final class Socket extends Session.Listener.AbstractAutoDemanding implements LiveKernel.Client {
        private final LiveKernel kernel;
        private final String name;
        private final boolean v1;
        private final AtomicLong unread = new AtomicLong();

        Socket(LiveKernel kernel, String name, boolean v1) {
            this.kernel = kernel;
            this.name = name;
            this.v1 = v1;
        }

        @Override
        public String session() {
            return name;
        }

        @Override
        public void onWebSocketOpen(Session session) {
            super.onWebSocketOpen(session);
            open.incrementAndGet();
            kernel.attach(this);
        }

        @Override
        public void onWebSocketText(String message) {
            receive(() -> ChannelForm.readText(message));
        }

        @Override
        public void onWebSocketBinary(ByteBuffer payload, org.eclipse.jetty.websocket.api.Callback callback) {
            receive(() -> v1 ? ChannelForm.readV1(payload) : ChannelForm.readBinary(payload));
            callback.succeed();
        }

        private void receive(java.util.function.Supplier<ChannelForm.Framed> read) {
            try {
                ChannelForm.Framed framed = read.get();
                kernel.send(framed.channel(), framed.parts());
            } catch (Problem problem) {
                getSession()
                        .close(
                                StatusCode.BAD_PAYLOAD,
                                problem.getMessage(),
                                org.eclipse.jetty.websocket.api.Callback.NOOP);
            }
        }

        @Override
        public void send(Channel channel, List<byte[]> parts) {
            Session session = getSession();
            if (session == null || !session.isOpen()) {
                return;
            }
            long size = parts.stream().mapToLong(part -> part.length).sum();
            if (unread.addAndGet(size) > UNREAD) {
                session.close(
                        StatusCode.TRY_AGAIN_LATER,
                        "the page does not read what the kernel says",
                        org.eclipse.jetty.websocket.api.Callback.NOOP);
                return;
            }
            var done = org.eclipse.jetty.websocket.api.Callback.from(
                    () -> unread.addAndGet(-size), failure -> unread.addAndGet(-size));
            if (v1) {
                session.sendBinary(ChannelForm.v1(channel, parts), done);
            } else if (parts.size() > 4) {
                session.sendBinary(ChannelForm.binary(channel, parts), done);
            } else {
                session.sendText(ChannelForm.text(channel, parts), done);
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, org.eclipse.jetty.websocket.api.Callback callback) {
            open.decrementAndGet();
            kernel.detach(this);
            callback.succeed();
        }
    }
}
