package convnet.jupyter;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The main class of the embedded kernel's process: starts Rapaio's kernel so that it starts, stops and prints reliably.
 *
 * <p>Four things differ from the kernel's own main class. The threads that read requests always start, where on a busy
 * machine they may end at once. A request that arrives while the kernel starts waits, where it would end the kernel's
 * shell thread. An interrupt ends the cell and keeps the kernel, where it would leave the kernel without an executor.
 * The value of a cell is shown as its {@code toString}, as IJava shows it, where lists, maps and strings would become
 * HTML. The kernel is reached by reflection, since it is on no class path but this one.
 */
public final class EmbeddedKernel {
    private static final String KERNEL = "org.rapaio.jupyter.kernel.";
    private static final String CELL_THREAD = "Engine-thread-";

    private EmbeddedKernel() {}

    /**
     * Runs the kernel until it is shut down.
     *
     * @param args the path of the connection file
     */
    public static void main(String[] args) throws Exception {
        Class<?> properties = type("core.ConnectionProperties");
        Object connection = type("core.Transform")
                .getMethod("fromJson", String.class, Class.class)
                .invoke(null, Files.readString(Path.of(args[0])), properties);
        Object kernel = type("MainApp").getField("kernel").get(null);
        showValuesAsText();
        interruptCellsOnSignal();
        Object channels = type("channels.Channels").getConstructor(properties).newInstance(connection);
        connect(channels, kernel, connection);
        channels.getClass().getMethod("joinUntilClose").invoke(channels);
    }

    /** Binds the channels on which requests come after the others, when the kernel knows how to answer. */
    private static void connect(Object channels, Object kernel, Object connection) throws ReflectiveOperationException {
        Object shell = field(channels, "shell").get(channels);
        Object control = field(channels, "control").get(channels);
        Field all = field(channels, "channels");
        Set<?> every = (Set<?>) all.get(channels);
        List<?> others = new ArrayList<>(every);
        others.removeAll(List.of(shell, control));
        all.set(channels, Set.copyOf(others));
        channels.getClass().getMethod("connect", kernel.getClass()).invoke(channels, kernel);
        all.set(channels, every);
        for (Object late : List.of(control, shell)) {
            Method bind = late.getClass().getMethod("bind", connection.getClass());
            bind.setAccessible(true);
            bind.invoke(late, connection);
        }
        for (Object channel : every) {
            restartLoop(channel);
        }
    }

    /**
     * Replaces the thread that reads a channel. The kernel starts such a thread and then sets the flag that it runs
     * while; on a busy machine the thread looks first and ends, and the channel is silent for ever.
     */
    private static void restartLoop(Object channel) throws ReflectiveOperationException {
        if (Arrays.stream(channel.getClass().getDeclaredFields())
                .noneMatch(field -> field.getName().equals("loopThread"))) {
            return;
        }
        Field loop = field(channel, "loopThread");
        Thread old = (Thread) loop.get(channel);
        old.getClass().getMethod("shutdown").invoke(old);
        try {
            old.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Thread fresh = (Thread) old.getClass()
                .getConstructor(String.class, long.class, Runnable.class)
                .newInstance(
                        old.getName(),
                        field(old, "sleep").getLong(old),
                        field(old, "loopBody").get(old));
        field(fresh, "running").setBoolean(fresh, true);
        loop.set(channel, fresh);
        fresh.start();
    }

    private static void showValuesAsText() throws ReflectiveOperationException {
        Class<?> global = type("global.Global");
        Object options = global.getMethod("options").invoke(null);
        Object display = options.getClass().getMethod("display").invoke(options);
        display.getClass().getMethod("defaultMime", String.class).invoke(display, "text/plain");
        Object system = global.getMethod("displaySystem").invoke(null);
        for (String renderers : List.of("systemDisplayRenderers", "systemDisplayTransformers")) {
            ((List<?>) field(system, renderers).get(system)).clear();
        }
    }

    /**
     * Jupyter interrupts this kernel with SIGINT: the thread that runs the cell gets an InterruptedException. A process
     * whose parents ignore SIGINT, as background jobs do, never sees it; then SIGWINCH stands in.
     */
    private static void interruptCellsOnSignal() {
        SignalHandler interruptCells = signal -> Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(CELL_THREAD))
                .forEach(Thread::interrupt);
        if (Signal.handle(new Signal("INT"), interruptCells) == SignalHandler.SIG_IGN) {
            Signal.handle(new Signal("WINCH"), interruptCells);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(KERNEL + name);
    }

    private static Field field(Object object, String name) throws NoSuchFieldException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
