package convnet.cli;

import convnet.jupyter.IJavaJar;
import convnet.jupyter.KernelException;
import convnet.jupyter.KernelProcess;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.KernelSpecs;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that choose the Java kernel. */
final class KernelChoice {
    /** The Java kernels that the notebooks run on. */
    enum Name {
        CONVNET,
        RAPAIO,
        IJAVA
    }

    @Option(
            names = "--kernel",
            paramLabel = "NAME",
            defaultValue = "convnet",
            description = "convnet (the course's own), ijava, or rapaio (not every loop can be interrupted);"
                    + " default: ${DEFAULT-VALUE}")
    private Name name;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "IJava's jar or the zip of its release; default: the one that Jupyter has installed")
    private Path file;

    /** How to start the chosen kernel. */
    KernelSpec spec() {
        return spec(Library.here().target().resolve("kernel"));
    }

    /** How to start the chosen kernel; a jar that comes in a zip is unpacked into the folder. */
    KernelSpec spec(Path unpackInto) {
        if (name == Name.CONVNET && file == null) {
            return Kernels.own(Library.here());
        }
        if (name == Name.RAPAIO && file == null) {
            return Kernels.rapaio(Library.here());
        }
        Path jar = file == null
                ? KernelSpecs.ijavaJar()
                        .orElseThrow(() -> new KernelException("kernel ijava: no ijava-*.jar in Jupyter's folders;"
                                + " give IJava's jar or the zip of its release with --from FILE"))
                : IJavaJar.in(file, unpackInto);
        return Kernels.ijava(Library.here(), jar);
    }

    /** Starts a kernel and runs a real cell in it: the only proof that it works. */
    static final class KernelTrial {
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
}
