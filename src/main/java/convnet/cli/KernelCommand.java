package convnet.cli;

import convnet.jupyter.KernelException;
import convnet.jupyter.KernelSpec;
import convnet.jupyter.KernelSpecs;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course kernel}: makes the notebooks' Java kernel known to Jupyter. */
@Command(
        name = "kernel",
        description = "Makes the notebooks' Java kernel known to Jupyter (JupyterLab, Notebook, nbconvert, VS Code).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|install|remove",
        subcommands = {KernelCommand.ListKernels.class, KernelCommand.Install.class, KernelCommand.Remove.class})
final class KernelCommand {
    /** The kernelspec's name in the notebooks. */
    static final String NAME = "convnet";

    /** The folder of kernelspecs that the options choose. */
    static final class Place {
        @Option(names = "--user", description = "in your own Jupyter folder, which needs no rights (default)")
        private boolean user;

        @Option(names = "--prefix", paramLabel = "DIR", description = "in DIR/share/jupyter/kernels")
        private Path prefix;

        KernelSpecs specs() {
            if (user && prefix != null) {
                throw new IllegalArgumentException(
                        "kernel: --user and --prefix " + prefix + " name two places; give one");
            }
            return prefix == null ? KernelSpecs.user() : KernelSpecs.under(prefix);
        }
    }

    @Command(name = "list", description = "Lists the kernels that Jupyter finds.", mixinStandardHelpOptions = true)
    static final class ListKernels implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            List<KernelSpecs.Installed> all = KernelSpecs.all();
            PrintWriter out = spec.commandLine().getOut();
            if (!all.isEmpty()) {
                out.print(table(all, spec.commandLine().getColorScheme()));
                out.flush();
            }
            if (all.stream().noneMatch(found -> found.spec().name().equals(NAME))) {
                out.println("The course's kernel, " + NAME + ", is not installed; run ./course kernel install");
            }
            return 0;
        }

        private static String table(List<KernelSpecs.Installed> all, ColorScheme colors) {
            int name = 2
                    + all.stream().mapToInt(i -> i.spec().name().length()).max().orElse(0);
            int title = 2
                    + all.stream()
                            .mapToInt(i -> i.spec().displayName().length())
                            .max()
                            .orElse(0);
            TextTable table = TextTable.forColumns(
                    colors,
                    new Column(Math.max(name, 8), 0, Column.Overflow.SPAN),
                    new Column(Math.max(title, 8), 0, Column.Overflow.SPAN),
                    new Column(9, 0, Column.Overflow.SPAN),
                    new Column(200, 0, Column.Overflow.SPAN));
            table.addRowValues("name", "title", "state", "folder");
            for (KernelSpecs.Installed found : all) {
                boolean works = found.problem().isEmpty();
                String more = works ? "" : ": " + found.problem();
                table.addRowValues(
                        found.spec().name(),
                        found.spec().displayName(),
                        works ? "ready" : "broken",
                        found.folder() + more);
            }
            return table.toString();
        }
    }

    @Command(
            name = "install",
            description = "Writes the kernelspec convnet, then starts the kernel and runs a cell.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    static final class Install implements Callable<Integer> {
        @Mixin
        private KernelChoice choice;

        @Mixin
        private Place place;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            KernelSpecs specs = place.specs();
            KernelSpec kernel = choice.spec(specs.folder().resolve(NAME));
            Path folder = specs.install(kernel);
            PrintWriter out = spec.commandLine().getOut();
            out.println("kernel " + NAME + ": " + kernel.displayName() + ", installed in " + folder);
            KernelSpec written = specs.find(NAME)
                    .orElseThrow(() -> new KernelException("kernel install: " + folder + " vanished; try again"))
                    .spec();
            out.println("starting it and running a cell ...");
            out.println(KernelChoice.KernelTrial.run(written, Path.of("").toAbsolutePath()));
            out.println(
                    specs.searched()
                            ? "Now open a notebook: ./course lab --jupyter"
                            : "Jupyter finds it if it is installed in the same DIR, or with JUPYTER_PATH="
                                    + specs.folder().getParent());
            return 0;
        }
    }

    @Command(name = "remove", description = "Removes a kernelspec.", mixinStandardHelpOptions = true)
    static final class Remove implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "NAME", defaultValue = NAME, description = "default: ${DEFAULT-VALUE}")
        private String name;

        @Mixin
        private Place place;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            KernelSpecs specs = place.specs();
            if (!specs.remove(name)) {
                throw new KernelException("kernel remove: no kernelspec " + name + " in " + specs.folder()
                        + "; ./course kernel list shows what is installed and where");
            }
            spec.commandLine().getOut().println("kernel " + name + ": removed from " + specs.folder());
            return 0;
        }
    }
}
