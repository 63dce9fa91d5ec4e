package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.KernelSpecs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course lab}: opens the course in whatever shows notebooks on this machine. */
@Command(
        name = "lab",
        description =
                "Opens the course in JupyterLab, Jupyter Notebook, or whatever of them is installed, with the kernel"
                        + " ready.",
        mixinStandardHelpOptions = true)
final class LabCommand implements Callable<Integer> {
    @Mixin
    private KernelChoice choice;

    @Parameters(
            arity = "0..*",
            paramLabel = "ARG",
            description = "handed on to Jupyter, after --; e.g. -- --no-browser")
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(JupyterPrograms.here()
                .notebookServer()
                .orElseThrow(() ->
                        new KernelException("lab: neither JupyterLab nor Jupyter Notebook is on the PATH; install one"
                                + " (python3 -m pip install jupyterlab, or Debian: apt install jupyter-notebook), open the folder"
                                + " in VS Code after ./course kernel install, or read the course without Jupyter:"
                                + " ./course run, then target/site/index.html")));
        KernelSpecs specs = KernelSpecs.user();
        KernelSpec kernel = choice.spec(specs.folder().resolve(KernelCommand.NAME));
        Path folder = specs.install(kernel);
        spec.commandLine().getOut().println("kernel " + KernelCommand.NAME + ": installed in " + folder);
        spec.commandLine().getOut().println("starting " + String.join(" ", command) + " (Ctrl+C ends it)");
        spec.commandLine().getOut().flush();
        command.addAll(arguments);
        Process server = new ProcessBuilder(command)
                .directory(CourseFiles.here().home().toFile())
                .inheritIO()
                .start();
        return server.waitFor();
    }
}
