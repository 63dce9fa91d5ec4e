package convnet.cli;

import convnet.cli.Checkup.Diagnosis;
import convnet.cli.Checkup.Diagnosis.Level;
import convnet.data.Source;
import convnet.jupyter.Library;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./course doctor}: looks at everything that the course needs, and ends by running a real cell. */
@Command(
        name = "doctor",
        description =
                "Checks the JDK, its modules, the kernel, fonts, memory, write rights, data and Jupyter, and ends by"
                        + " running a real cell; every failure prints its fix.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private KernelChoice kernel;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean healthy = true;
        for (Supplier<Diagnosis> check : checks()) {
            Diagnosis diagnosis = check.get();
            out.println(spec.commandLine().getColorScheme().ansi().new Text(line(diagnosis)));
            if (!diagnosis.fix().isEmpty()) {
                out.println("        fix: " + diagnosis.fix());
            }
            out.flush();
            healthy &= diagnosis.level() != Level.FAILURE;
        }
        out.println(healthy ? "Everything is ready." : "Something is missing: see the fixes above.");
        return healthy ? 0 : 1;
    }

    private List<Supplier<Diagnosis>> checks() {
        Library library = Library.here();
        Path home = CourseFiles.here().home();
        return List.of(
                () -> Checkup.jdk(Runtime.version().feature(), System.getProperty("java.home")),
                () -> Checkup.module("jdk.jshell", "runs the notebooks' cells"),
                () -> Checkup.module("jdk.compiler", "compiles them"),
                () -> Checkup.module("jdk.incubator.vector", "makes training fast"),
                () -> Checkup.built(library),
                Checkup::charts,
                () -> Checkup.memory(Checkup.physicalMemory()),
                () -> Checkup.writable(home.resolve("target")),
                () -> Checkup.writable(Path.of(System.getProperty("java.io.tmpdir"))),
                () -> Checkup.data(Source.MNIST::isPresent),
                () -> Checkup.jupyter(JupyterPrograms.here()),
                Checkup::kernelspec,
                () -> Checkup.cell(() -> KernelChoice.KernelTrial.run(kernel.spec(), home)));
    }

    private static String line(Diagnosis diagnosis) {
        String mark =
                switch (diagnosis.level()) {
                    case GOOD -> "@|green ok   |@";
                    case NOTE -> "@|yellow note |@";
                    case FAILURE -> "@|bold,red FAIL |@";
                };
        return " " + mark + "  " + diagnosis.subject() + ": " + diagnosis.found();
    }
}
