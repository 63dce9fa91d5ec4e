package convnet.notebook;

import convnet.jupyter.ExecuteResult;
import convnet.jupyter.KernelException;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.Output;
import convnet.notebook.RunReport.Executed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs notebooks top to bottom, each in a fresh kernel, and compares what they claim with what the kernel computes.
 *
 * <p>A cell that throws, runs too long or ends the kernel ends its notebook; a claim that does not hold is reported and
 * the notebook goes on. Answers to exercises run again at the end, last to first, with the same results.
 */
public final class Runner {
    /** What the runner needs of a kernel. */
    interface Session extends AutoCloseable {
        /** Runs a cell and hands over its outputs as they come. */
        ExecuteResult execute(String code, Duration limit, Consumer<Output> outputs);

        /**
         * The text of an expression's value.
         *
         * @throws convnet.jupyter.KernelException if it has none
         */
        String evaluate(String expression, Duration limit);

        @Override
        void close();

        /** A kernel process of its own. */
        static Session start(KernelSpec spec, Path folder) {
            KernelProcess kernel = KernelProcess.start(spec, folder);
            return new Session() {
                @Override
                public ExecuteResult execute(String code, Duration limit, Consumer<Output> outputs) {
                    return kernel.client().execute(code, limit, outputs);
                }

                @Override
                public String evaluate(String expression, Duration limit) {
                    return kernel.client().evaluate(expression, limit);
                }

                @Override
                public void close() {
                    kernel.close();
                }
            };
        }
    }

    /** Starts a kernel in a folder. */
    interface Start {
        Session in(Path folder);
    }

    /** Hears what a run is doing; called from several threads if several notebooks run at once. */
    public interface Listener {
        /** A cell starts: its number, and how many the notebook has. */
        default void cell(String notebook, int number, int of) {}

        /** A notebook has ended. */
        default void finished(Executed notebook) {}
    }

    private final Start start;
    private final Duration limit;
    private final int jobs;

    Runner(Start start, Duration limit, int jobs) {
        this.start = start;
        this.limit = limit;
        this.jobs = jobs;
    }

    /** Runs one notebook at a time on a kernel, each cell for at most 120 seconds. */
    public static Runner on(KernelSpec kernel) {
        return new Runner(folder -> Session.start(kernel, folder), Duration.ofSeconds(120), 1);
    }

    /** The time limit of a cell whose metadata give none. */
    public Runner limit(Duration limit) {
        return new Runner(start, limit, jobs);
    }

    /** How many notebooks run at once. */
    public Runner jobs(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("run: jobs expects 1 or more, but is " + jobs);
        }
        return new Runner(start, limit, jobs);
    }

    /** Runs a notebook in a folder, where its relative paths begin. */
    public Executed run(Notebook notebook, Path folder) {
        return run(notebook, folder, new Listener() {});
    }

    /** Runs notebook files, each in its own folder. */
    public RunReport run(List<Path> files, Listener listener) {
        List<Notebook> notebooks = files.stream().map(Notebook::read).toList();
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Executed>> running = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                Notebook notebook = notebooks.get(i);
                Path folder = files.get(i).toAbsolutePath().getParent();
                running.add(pool.submit(() -> run(notebook, folder, listener)));
            }
            List<Executed> executed = new ArrayList<>();
            for (Future<Executed> one : running) {
                executed.add(one.get());
            }
            return new RunReport(executed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("run: interrupted before all notebooks had run", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("run: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Executed run(Notebook notebook, Path folder, Listener listener) {
        long begin = System.nanoTime();
        NotebookRun run = new NotebookRun(notebook, limit, listener);
        try (Session session = start.in(folder)) {
            run.on(session);
        } catch (KernelException e) {
            run.noKernel(e);
        }
        Executed executed = run.executed(Duration.ofNanos(System.nanoTime() - begin));
        listener.finished(executed);
        return executed;
    }
}
