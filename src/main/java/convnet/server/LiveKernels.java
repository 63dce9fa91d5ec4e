package convnet.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnet.jupyter.KernelSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The kernels that this server has started, and the routes {@code /api/kernels} and {@code /api/kernelspecs}. */
final class LiveKernels implements AutoCloseable {
    /** Each takes some hundred megabytes. */
    static final int MOST = 12;

    private final KernelSpec spec;
    private final Map<String, LiveKernel> kernels = new ConcurrentHashMap<>();

    LiveKernels(KernelSpec spec) {
        this.spec = spec.env(
                "JPY_PARENT_PID", String.valueOf(ProcessHandle.current().pid()));
    }

    /**
     * Begins to start a kernel; it can be asked at once and answers when it is ready. Where there are many, the one that
     * nobody has used for longest makes room.
     */
    synchronized LiveKernel start(String name, Path folder) {
        if (!name.isEmpty() && !name.equals(spec.name())) {
            throw new Problem(
                    Problem.WRONG, "the kernel '" + name + "' is not available here; choose '" + spec.name() + "'");
        }
        if (kernels.size() >= MOST) {
            kernels.values().stream()
                    .filter(LiveKernel::unused)
                    .min(java.util.Comparator.comparing(LiveKernel::active))
                    .ifPresent(oldest -> stop(oldest.id()));
        }
        if (kernels.size() >= MOST) {
            throw new Problem(
                    Problem.FULL, kernels.size() + " kernels run, and more are not started; close a notebook first");
        }
        LiveKernel kernel = new LiveKernel(UUID.randomUUID().toString(), spec, folder);
        kernels.put(kernel.id(), kernel);
        kernel.start();
        return kernel;
    }

    LiveKernel kernel(String id) {
        LiveKernel kernel = kernels.get(id);
        if (kernel == null) {
            throw new Problem(Problem.UNKNOWN, "Kernel does not exist: " + id);
        }
        return kernel;
    }

    boolean has(String id) {
        return kernels.containsKey(id);
    }

    List<LiveKernel> all() {
        return List.copyOf(kernels.values());
    }

    void stop(String id) {
        LiveKernel kernel = kernel(id);
        kernels.remove(id);
        kernel.close();
    }

    @Override
    public void close() {
        List<Thread> closers = new ArrayList<>();
        for (LiveKernel kernel : all()) {
            Thread closer = new Thread(kernel::close, "kernel-close");
            closer.start();
            closers.add(closer);
        }
        kernels.clear();
        for (Thread closer : closers) {
            try {
                closer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** {@code /api/kernels…} apart from the channels. */
    Reply route(LabRequest call, Path folder) {
        if (call.path().size() == 2) {
            return switch (call.method()) {
                case "GET" -> {
                    ArrayNode list = LabRequest.JSON.createArrayNode();
                    all().forEach(kernel -> list.add(kernel.model()));
                    yield Reply.json(list);
                }
                case "POST" -> {
                    LiveKernel kernel = start(call.json().path("name").asText(""), folder);
                    yield Reply.created("/api/kernels/" + kernel.id(), kernel.model());
                }
                default -> throw call.wrongMethod();
            };
        }
        LiveKernel kernel = kernel(call.part(2));
        if (call.path().size() == 3) {
            return switch (call.method()) {
                case "GET" -> Reply.json(kernel.model());
                case "DELETE" -> {
                    stop(kernel.id());
                    yield Reply.nothing();
                }
                default -> throw call.wrongMethod();
            };
        }
        String action = call.rest(3);
        if (!action.equals("interrupt") && !action.equals("restart")) {
            throw call.unknown();
        }
        if (!call.is("POST")) {
            throw call.wrongMethod();
        }
        if (action.equals("interrupt")) {
            kernel.interrupt();
            return Reply.nothing();
        }
        kernel.restart();
        return Reply.json(kernel.model());
    }

    /** {@code /api/kernelspecs…}: the one kernel that this server offers. */
    Reply specs(LabRequest call) {
        if (!call.is("GET")) {
            throw call.wrongMethod();
        }
        if (call.path().size() == 2) {
            ObjectNode all = LabRequest.JSON.createObjectNode().put("default", spec.name());
            all.putObject("kernelspecs").set(spec.name(), specModel());
            return Reply.json(all);
        }
        if (!call.rest(2).equals(spec.name())) {
            throw new Problem(Problem.UNKNOWN, "Kernel spec " + call.rest(2) + " not found");
        }
        return Reply.json(specModel());
    }

    private ObjectNode specModel() {
        ObjectNode model = LabRequest.JSON.createObjectNode().put("name", spec.name());
        ObjectNode says = model.putObject("spec");
        spec.argv().forEach(says.putArray("argv")::add);
        says.putObject("env");
        says.put("display_name", spec.displayName()).put("language", "java");
        says.put("interrupt_mode", spec.interruptMode().name().toLowerCase(java.util.Locale.ROOT));
        says.putObject("metadata");
        model.putObject("resources");
        return model;
    }
}
