package convnet.cli;

import convnet.notebook.Notebook.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course run}: runs notebooks, checks every number that they claim, and renders the site. */
@Command(
        name = "run",
        description = "Runs notebooks top to bottom, each in a fresh kernel; checks the house rules and every claimed"
                + " number; writes the executed copies and the site.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NOTEBOOK", arity = "0..*", description = "default: all lessons, exercises and solutions")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private KernelChoice kernel;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "notebooks at once; default: ${DEFAULT-VALUE}")
    private int jobs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where run/ (executed copies) and site/ go; default: target")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CourseFiles course = CourseFiles.here();
        Path target = out == null ? course.home().resolve("target") : out;
        CourseRun run =
                new CourseRun(course, kernel.spec(), jobs, spec.commandLine().getOut());
        List<Finding> findings = files.isEmpty() ? run.all(target) : run.some(files, target);
        findings.forEach(spec.commandLine().getErr()::println);
        return findings.isEmpty() ? 0 : 1;
    }
}
