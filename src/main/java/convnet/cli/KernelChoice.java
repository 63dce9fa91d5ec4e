package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that choose the Java kernel. */
final class KernelChoice {
    /** The Java kernels that the notebooks run on. */
    enum Name {
        RAPAIO,
        IJAVA
    }

    @Option(
            names = "--kernel",
            paramLabel = "NAME",
            defaultValue = "rapaio",
            description = "rapaio (comes with the course) or ijava (with --from); default: ${DEFAULT-VALUE}")
    private Name name;

    @Option(names = "--from", paramLabel = "JAR", description = "the jar of IJava")
    private Path jar;

    /** How to start the chosen kernel. */
    KernelSpec spec() {
        if (name == Name.RAPAIO && jar == null) {
            return Kernels.rapaio(Library.here());
        }
        if (jar == null) {
            throw new KernelException("kernel ijava: its jar is not given; add --from ijava-1.3.0.jar");
        }
        return Kernels.ijava(Library.here(), jar);
    }
}
