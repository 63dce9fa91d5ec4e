package convnet.cli;

import convnet.jupyter.IJavaJar;
import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.KernelSpecs;
import convnet.jupyter.Kernels;
import convnet.jupyter.Library;
import java.nio.file.Path;
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
}
