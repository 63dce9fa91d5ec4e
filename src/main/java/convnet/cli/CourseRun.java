package convnet.cli;

import convnet.jupyter.KernelSpec;
import convnet.lint.Lint;
import convnet.notebook.Notebook;
import convnet.notebook.Notebook.Finding;
import convnet.notebook.RunReport;
import convnet.notebook.RunReport.Executed;
import convnet.notebook.Runner;
import convnet.site.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;

/** The way from notebooks to the site: house rules, a run on the kernel, claims and points, executed copies, pages. */
final class CourseRun {
    private final CourseFiles course;
    private final KernelSpec kernel;
    private final int jobs;
    private final PrintWriter text;

    /**
     * @param jobs notebooks at once
     * @param text where it says how far it is
     */
    CourseRun(CourseFiles course, KernelSpec kernel, int jobs, PrintWriter text) {
        this.course = course;
        this.kernel = kernel;
        this.jobs = jobs;
        this.text = text;
    }

    /** Runs all notebooks of the course; copies of notebooks that are no more go away. */
    List<Finding> all(Path target) throws IOException {
        List<Path> all = course.notebooks();
        if (all.isEmpty()) {
            throw new IllegalStateException("run: no notebooks in " + course.home() + "; name some");
        }
        return run(all, target, true);
    }

    /** Runs some notebooks; executed copies of others stay, and stay in the site. */
    List<Finding> some(List<Path> files, Path target) throws IOException {
        return run(files, target, false);
    }

    private List<Finding> run(List<Path> wanted, Path target, boolean afresh) throws IOException {
        List<Notebook> notebooks = wanted.stream().map(Notebook::read).toList();
        List<Finding> findings = new ArrayList<>(lint(wanted, notebooks));
        RunReport report = execute(wanted, notebooks);
        findings.addAll(report.findings());
        findings.addAll(points(wanted, report));
        if (afresh) {
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
        return findings;
    }

    private List<Finding> points(List<Path> wanted, RunReport report) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Notebook executed = report.notebooks().get(i).notebook();
            if (course.isExercise(wanted.get(i))) {
                findings.addAll(ShownPoints.notNone(executed));
            } else if (course.isSolution(wanted.get(i))) {
                findings.addAll(ShownPoints.notAll(executed));
            }
        }
        return findings;
    }

    private RunReport execute(List<Path> wanted, List<Notebook> notebooks) {
        int cells = notebooks.stream().mapToInt(n -> n.cells().size()).sum();
        text.println("running " + wanted.size() + (wanted.size() == 1 ? " notebook" : " notebooks") + " on "
                + kernel.displayName());
        text.flush();
        try (Listener progress = new Listener(text, cells)) {
            return Runner.on(kernel).jobs(jobs).run(wanted, progress);
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

    /** What a run is doing: a bar over all cells on a terminal, a line for each notebook elsewhere. */
    private static final class Listener implements Runner.Listener, AutoCloseable {
        private final PrintWriter out;
        private final ProgressBar bar;

        Listener(PrintWriter out, int cells) {
            this.out = out;
            this.bar = TerminalBar.start("cells", cells);
        }

        @Override
        public synchronized void cell(String notebook, int number, int of) {
            if (bar != null) {
                bar.step();
                bar.setExtraMessage(" " + Path.of(notebook).getFileName() + " " + number + "/" + of);
            }
        }

        @Override
        public synchronized void finished(Executed notebook) {
            if (bar == null) {
                out.printf(
                        Locale.ROOT,
                        "%s: %d cells in %.1f s, %s%n",
                        notebook.notebook().name(),
                        notebook.cells(),
                        notebook.time().toMillis() / 1000.0,
                        notebook.ok() ? "ok" : "failed");
                out.flush();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
