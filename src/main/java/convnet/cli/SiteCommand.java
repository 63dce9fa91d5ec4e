package convnet.cli;

import convnet.notebook.Notebook.Finding;
import convnet.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./course site}: renders the notebooks that ran. */
@Command(
        name = "site",
        description = "Renders the executed notebooks in target/run to a static site.",
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder with run/ (executed copies), where site/ goes; default: target")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CourseFiles course = CourseFiles.here();
        Path target = out == null ? course.home().resolve("target") : out;
        Site site = Site.of(target.resolve("run"), course.home());
        List<Finding> problems = site.write(target.resolve("site"));
        spec.commandLine()
                .getOut()
                .println("site: " + site.pages() + " pages, start at "
                        + target.resolve("site").resolve("index.html"));
        problems.forEach(spec.commandLine().getErr()::println);
        return problems.isEmpty() ? 0 : 1;
    }
}
