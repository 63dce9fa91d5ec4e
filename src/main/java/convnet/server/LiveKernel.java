package convnet.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.JupyterMessage;
import convnet.jupyter.KernelException;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.KernelRelay;
import convnet.jupyter.KernelRelay.Channel;
import convnet.jupyter.KernelSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One kernel with the clients that are connected to it. It starts in the background; what is asked before it is ready
 * waits. When its last client is gone, what it says is kept for that client to come back.
 */
final class LiveKernel implements AutoCloseable {
    /** One WebSocket. */
    interface Client {
        /** The name under which the client asks. */
        String session();

        void send(Channel channel, List<byte[]> parts);
    }

    private record Said(Channel channel, List<byte[]> parts) {
        int size() {
            return parts.stream().mapToInt(part -> part.length).sum();
        }
    }

    private static final int KEPT_BYTES = 16 << 20;
    private static final int WAITING = 10_000;

    private final String id;
    private final KernelSpec spec;
    private final Path folder;
    private final List<Client> clients = new CopyOnWriteArrayList<>();
    private final ArrayDeque<Said> kept = new ArrayDeque<>();
    private final List<Said> waiting = new ArrayList<>();
    private int keptBytes;
    private String keptFor;
    private KernelProcess process;
    private KernelRelay relay;
    private int generation;
    private volatile String state = "starting";
    private volatile String reason = "";
    private volatile Instant active = Instant.now();

    LiveKernel(String id, KernelSpec spec, Path folder) {
        this.id = id;
        this.spec = spec;
        this.folder = folder;
    }

    String id() {
        return id;
    }

    int connections() {
        return clients.size();
    }

    /** Whether it runs nothing and no page is connected to it. */
    boolean unused() {
        return clients.isEmpty() && !state.equals("busy") && !state.equals("starting");
    }

    Instant active() {
        return active;
    }

    synchronized void start() {
        int own = ++generation;
        state = "starting";
        reason = "";
        Thread starter = new Thread(() -> begin(own), "kernel-start");
        starter.setDaemon(true);
        starter.start();
    }

    private void begin(int own) {
        KernelProcess started = null;
        try {
            started = KernelProcess.start(spec, folder);
            KernelRelay opened = started.relay((channel, parts) -> heard(own, channel, parts));
            if (!ready(own, started, opened)) {
                return; // shut down before it was ready
            }
            started.awaitEnd();
            died(own, "kernel: " + started.obituary());
        } catch (KernelException e) {
            died(own, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (started != null) {
                started.close();
            }
        }
    }

    private synchronized boolean ready(int own, KernelProcess started, KernelRelay opened) {
        if (own != generation) {
            return false;
        }
        process = started;
        relay = opened;
        waiting.forEach(said -> relay.send(said.channel(), said.parts()));
        waiting.clear();
        tell("idle", "");
        return true;
    }

    private synchronized void died(int own, String why) {
        if (own == generation) {
            process = null;
            relay = null;
            waiting.clear();
            tell("dead", why);
        }
    }

    /** A status that the kernel did not send itself. */
    private void tell(String newState, String why) {
        state = newState;
        reason = why;
        ObjectNode content = JupyterMessage.JSON.createObjectNode().put("execution_state", newState);
        if (!why.isEmpty()) {
            content.put("reason", why);
        }
        JupyterMessage status = JupyterMessage.request("status", id, content);
        deliver(
                Channel.IOPUB,
                List.of(bytes(status.header()), bytes(status.parentHeader()), bytes(status.metadata()), bytes(content)),
                "");
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private synchronized void heard(int own, Channel channel, List<byte[]> parts) {
        if (own != generation) {
            return;
        }
        active = Instant.now();
        JsonNode header = read(parts.get(0));
        if (header.path("msg_type").asText().equals("status")) {
            state = read(parts.get(3)).path("execution_state").asText(state);
        }
        deliver(channel, parts, read(parts.get(1)).path("session").asText());
    }

    private static JsonNode read(byte[] part) {
        try {
            return JupyterMessage.JSON.readTree(part);
        } catch (IOException e) {
            return JupyterMessage.JSON.createObjectNode();
        }
    }

    /** What is published goes to everybody, a reply to whom asked if that one is here. */
    private void deliver(Channel channel, List<byte[]> parts, String asker) {
        if (clients.isEmpty()) {
            keep(new Said(channel, parts));
            return;
        }
        boolean here = channel != Channel.IOPUB
                && clients.stream().anyMatch(client -> client.session().equals(asker));
        clients.stream()
                .filter(client -> !here || client.session().equals(asker))
                .forEach(client -> client.send(channel, parts));
    }

    private void keep(Said said) {
        if (keptFor == null) {
            return;
        }
        kept.add(said);
        keptBytes += said.size();
        while (keptBytes > KEPT_BYTES) {
            keptBytes -= kept.remove().size();
        }
    }

    synchronized void attach(Client client) {
        if (client.session().equals(keptFor)) {
            kept.forEach(said -> client.send(said.channel(), said.parts()));
        }
        forget();
        clients.add(client);
        if (state.equals("dead")) {
            tell("dead", reason);
        }
    }

    synchronized void detach(Client client) {
        clients.remove(client);
        if (clients.isEmpty()) {
            forget();
            keptFor = client.session();
        }
    }

    private void forget() {
        kept.clear();
        keptBytes = 0;
        keptFor = null;
    }

    synchronized void send(Channel channel, List<byte[]> parts) {
        if (relay != null) {
            relay.send(channel, parts);
        } else if (!state.equals("dead") && waiting.size() < WAITING) {
            waiting.add(new Said(channel, parts));
        }
    }

    void interrupt() {
        KernelProcess running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.interrupt();
        }
    }

    void restart() {
        end();
        start();
    }

    private void end() {
        KernelProcess old;
        synchronized (this) {
            generation++;
            old = process;
            process = null;
            relay = null;
            waiting.clear();
        }
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() {
        end();
        synchronized (this) {
            tell("dead", "it was shut down");
        }
    }

    ObjectNode model() {
        ObjectNode model = LabRequest.JSON.createObjectNode();
        model.put("id", id).put("name", spec.name());
        model.put("last_activity", active.toString()).put("execution_state", state);
        model.put("connections", connections());
        return reason.isEmpty() ? model : model.put("reason", reason);
    }
}
