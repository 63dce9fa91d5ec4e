package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.KernelSpecs;
import convnet.server.LabServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course lab}: opens the course live in the browser, or in the Jupyter that is installed. */
@Command(
        name = "lab",
        description = "Opens the course live in the browser: lessons whose cells run, exercises that check themselves."
                + " Only this machine reaches it. With --jupyter, opens it in the Jupyter that is installed.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LabCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8642;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "where your notebooks are kept; default: convnet-course in your home folder")
    private Path folder;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "default: " + USUAL_PORT
                    + ", or any that is free; the same port lets a page find unsaved text again")
    private Integer port;

    @Option(names = "--no-browser", description = "print the address, open nothing")
    private boolean noBrowser;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "let these pages use another Jupyter Server, with its token in the address;"
                    + " it must keep its notebooks in the same folder and allow this origin")
    private URI remote;

    @Option(names = "--jupyter", description = "start JupyterLab or Jupyter Notebook, with the kernel ready")
    private boolean jupyter;

    @Mixin
    private KernelChoice choice;

    @Parameters(
            arity = "0..*",
            paramLabel = "ARG",
            description = "handed on to Jupyter, after --; e.g. --jupyter -- --no-browser")
    private List<String> arguments = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jupyter) {
            return startJupyter();
        }
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("lab: arguments are handed on to Jupyter; add --jupyter before the --");
        }
        Path own = folder == null ? Path.of(System.getProperty("user.home"), "convnet-course") : folder;
        PrintWriter text = spec.commandLine().getOut();
        Path notebooks = own.toAbsolutePath().normalize();
        try (LabServer server = start(notebooks)) {
            text.println("your notebooks: " + notebooks);
            text.println("the course is open at " + server.address() + " (Ctrl+C ends it)");
            text.flush();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "lab-end"));
            if (!noBrowser) {
                Browser.open(server.address());
            }
            new CountDownLatch(1).await(); // until Ctrl-C
        }
        return 0;
    }

    private LabServer start(Path notebooks) throws IOException {
        LabServer.Settings settings = new LabServer.Settings(
                notebooks, CourseFiles.here().home(), choice.spec(), port == null ? USUAL_PORT : port, remote);
        try {
            return LabServer.start(settings);
        } catch (IllegalArgumentException taken) {
            if (port != null) {
                throw taken;
            }
            return LabServer.start(settings.onAnyPort());
        }
    }

    private int startJupyter() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(JupyterPrograms.here()
                .notebookServer()
                .orElseThrow(() ->
                        new KernelException("lab: neither JupyterLab nor Jupyter Notebook is on the PATH; install one"
                                + " (python3 -m pip install jupyterlab, or Debian: apt install jupyter-notebook), open the folder"
                                + " in VS Code after ./course kernel install, or leave out --jupyter: ./course lab")));
        KernelSpecs specs = KernelSpecs.user();
        KernelSpec kernel = choice.spec(specs.folder().resolve(KernelCommand.NAME));
        Path installed = specs.install(kernel);
        spec.commandLine().getOut().println("kernel " + KernelCommand.NAME + ": installed in " + installed);
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
