package convnet.kernel;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs cells in this process, as JShell's local engine does, with two differences: values are handed out themselves instead
 * of their texts, and a cell ends with its own thread, where the engine may wait for threads that the cell has started.
 */
final class ValueControl extends LocalExecutionControl {
    /** Newer JDKs weave into each loop of a cell a look at this class's flag; older ones can stop a thread. */
    private static final String CANCEL = "REPL.$Cancel$";

    /** How the names of all classes begin that JShell makes of cells. */
    private static final String CELL_CODE = "REPL.$JShell$";

    private static final int SWEEP_MILLIS = 20;

    private final ThreadGroup group = new ThreadGroup("cells") {
        @Override
        @SuppressWarnings("removal")
        public void uncaughtException(Thread thread, Throwable thrown) {
            if (!(thrown instanceof ThreadDeath)) {
                super.uncaughtException(thread, thrown);
            }
        }
    };
    private Object last;
    private boolean prepared;
    private Field cancel;
    private volatile Thread cell;

    /** Gives a JShell this control. */
    static final class Provider implements ExecutionControlProvider {
        private final ValueControl control = new ValueControl();

        ValueControl control() {
            return control;
        }

        @Override
        public String name() {
            return "convnet";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        if (!prepared) {
            prepared = true;
            super.invoke(snippet); // the first one, of the kernel's own, makes the flag where there is to be one
            cancel = cancelFlag();
            return "";
        }
        if (cancel != null) {
            cancel.set(null, false);
        }
        inThread(() -> snippet.invoke(null));
        return "";
    }

    /**
     * What code computes that can be stopped as a cell can.
     *
     * @throws InvocationTargetException with what the code throws
     * @throws StoppedException if it was stopped
     */
    <T> T compute(Supplier<T> code) throws Exception {
        if (cancel != null) {
            cancel.set(null, false);
        }
        AtomicReference<T> value = new AtomicReference<>();
        inThread(() -> {
            try {
                value.set(code.get());
            } catch (RuntimeException | Error e) {
                throw new InvocationTargetException(e);
            }
        });
        return value.get();
    }

    private interface Work {
        void run() throws ReflectiveOperationException;
    }

    private void inThread(Work work) throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread thread = new Thread(group, () -> run(work, failure), "cell");
        cell = thread;
        thread.start();
        thread.join();
        cell = null;
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    @SuppressWarnings("removal") // ThreadDeath is how both ways of stopping end a loop
    private static void run(Work work, AtomicReference<Exception> failure) {
        try {
            work.run();
        } catch (InvocationTargetException e) {
            failure.set(e.getCause() instanceof ThreadDeath ? new StoppedException() : e);
        } catch (ThreadDeath e) {
            failure.set(new StoppedException());
        } catch (ReflectiveOperationException e) {
            failure.set(e);
        }
    }

    private Field cancelFlag() {
        try {
            return findClass(CANCEL).getDeclaredField("allStop");
        } catch (ReflectiveOperationException e) {
            return null; // this JDK stops threads
        }
    }

    /** Interrupts the thread of the cell, which may heed it. */
    void interrupt() {
        Thread running = cell;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public void stop() throws InternalException {
        if (cell != null) {
            stopCodeOfCells();
            interrupt();
        }
    }

    /** Ends what an interrupted cell has left running in other threads, as a check runs a student's method. */
    void sweep() {
        try {
            stopCodeOfCells();
            Thread.sleep(SWEEP_MILLIS); // the next cell takes the flag back
        } catch (InternalException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopCodeOfCells() throws InternalException {
        try {
            if (cancel != null) {
                cancel.set(null, true);
            } else {
                Thread.getAllStackTraces().forEach(ValueControl::stop);
            }
        } catch (IllegalAccessException e) {
            throw new InternalException("stop: " + e);
        }
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Thread thread, StackTraceElement[] frames) {
        if (Arrays.stream(frames).anyMatch(frame -> frame.getClassName().startsWith(CELL_CODE))) {
            thread.stop();
        }
    }

    @Override
    public String varValue(String className, String varName) throws InternalException {
        try {
            Field variable = findClass(className).getDeclaredField(varName);
            variable.setAccessible(true);
            last = variable.get(null);
            return "";
        } catch (ReflectiveOperationException e) {
            throw new InternalException("value of " + varName + ": " + e);
        }
    }

    /** The value of the variable that JShell asked for last. */
    Object last() {
        Object value = last;
        last = null;
        return value;
    }
}
