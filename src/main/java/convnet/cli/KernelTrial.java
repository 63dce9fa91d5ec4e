package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.KernelSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Starts a kernel and runs a real cell in it: the only proof that it works. */
final class KernelTrial {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private KernelTrial() {}

    /**
     * Says what the kernel computed and how long it took, start included.
     *
     * @throws KernelException if it does not start, or computes something else
     */
    static String run(KernelSpec spec, Path folder) {
        long start = System.nanoTime();
        try (KernelProcess kernel = KernelProcess.start(spec, folder)) {
            expect("1 + 1", "2", kernel);
            // A class of the library, so that the class path is tried too.
            expect("convnet.tensor.Shape.of(1, 28, 28).size()", "784", kernel);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "1 + 1 = 2, Shape.of(1, 28, 28).size() = 784, in %.1f s", seconds);
    }

    private static void expect(String expression, String value, KernelProcess kernel) {
        String came = kernel.client().evaluate(expression, LIMIT);
        if (!came.equals(value)) {
            throw new KernelException("kernel " + kernel.spec().name() + ": " + expression + " should be " + value
                    + ", but " + came + " came; run ./course kernel install again");
        }
    }
}
