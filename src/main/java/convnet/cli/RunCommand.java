package convnet.cli;

import convnet.jupyter.KernelSpec;
import convnet.notebook.Notebook.Finding;
import convnet.lint.Lint;
import convnet.notebook.Notebook;
import convnet.notebook.RunReport;
import convnet.notebook.Runner;
import convnet.site.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    private final CourseFiles course = CourseFiles.here();

    @Override
    public Integer call() throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        boolean all = files.isEmpty();
        List<Path> wanted = all ? course.notebooks() : files;
        if (wanted.isEmpty()) {
            throw new IllegalStateException("run: no notebooks in " + course.home() + "; name some");
        }
        Path target = out == null ? course.home().resolve("target") : out;
        List<Notebook> notebooks = wanted.stream().map(Notebook::read).toList();
        KernelSpec spec = kernel.spec();

        List<Finding> findings = new ArrayList<>(lint(wanted, notebooks));
        RunReport report = run(spec, wanted, notebooks, text);
        findings.addAll(report.findings());
        for (int i = 0; i < wanted.size(); i++) {
            Notebook executed = report.notebooks().get(i).notebook();
            if (course.isExercise(wanted.get(i))) {
                findings.addAll(ShownPoints.notNone(executed));
            } else if (course.isSolution(wanted.get(i))) {
                findings.addAll(ShownPoints.notAll(executed));
            }
        }
        if (all) {
            clear(target.resolve("run"));
        }
        for (int i = 0; i < wanted.size(); i++) {
            report.notebooks().get(i).notebook().write(course.inside(target.resolve("run"), wanted.get(i)));
        }
        text.print(report);
        if (findings.isEmpty()) {
            Site site = Site.of(target.resolve("run"), course.home());
            findings.addAll(site.write(target.resolve("site")));
            text.println("site: " + target.resolve("site").resolve("index.html"));
        }
        text.flush();
        findings.forEach(this.spec.commandLine().getErr()::println);
        return findings.isEmpty() ? 0 : 1;
    }

    private RunReport run(KernelSpec spec, List<Path> wanted, List<Notebook> notebooks, PrintWriter text) {
        int cells = notebooks.stream().mapToInt(n -> n.cells().size()).sum();
        text.println("running " + wanted.size() + (wanted.size() == 1 ? " notebook" : " notebooks") + " on "
                + spec.displayName());
        text.flush();
        try (RunProgress progress = new RunProgress(text, cells)) {
            return Runner.on(spec).jobs(jobs).run(wanted, progress);
        }
    }

    /** The house rules hold for the course's own notebooks. */
    private List<Finding> lint(List<Path> wanted, List<Notebook> notebooks) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (course.isLesson(wanted.get(i))) {
                findings.addAll(Lint.lesson().check(notebooks.get(i)));
            } else if (course.isExercise(wanted.get(i)) || course.isSolution(wanted.get(i))) {
                findings.addAll(Lint.exercises().check(notebooks.get(i)));
            }
        }
        return findings;
    }

    /** Copies of notebooks that are no more must not reach the site. */
    private static void clear(Path run) throws IOException {
        if (!Files.isDirectory(run)) {
            return;
        }
        List<Path> old;
        try (Stream<Path> copies = Files.walk(run, 2)) {
            old = copies.filter(file -> file.toString().endsWith(".ipynb")).toList();
        }
        for (Path copy : old) {
            Files.delete(copy);
        }
    }
}
