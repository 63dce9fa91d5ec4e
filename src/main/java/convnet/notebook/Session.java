package convnet.notebook;

import convnet.jupyter.ExecuteResult;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

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
