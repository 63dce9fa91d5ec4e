package convnet.cli;

import convnet.site.Slides;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course slides}: renders the lessons that ran to slides. */
@Command(
        name = "slides",
        description = "Renders the executed lessons in target/run to slides: one file a lesson, which needs no other."
                + " Keys: arrows and Space turn, Home and End jump, F fills the screen; print them for a PDF.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SlidesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LESSON", arity = "0..*", description = "for example 06-pooling; default: all that ran")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder with run/ (executed copies), where slides/ goes; default: target")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path target = out == null ? CourseFiles.here().home().resolve("target") : out;
        Slides all = Slides.of(target.resolve("run"));
        PrintWriter text = spec.commandLine().getOut();
        for (Slides.Written lesson : (names.isEmpty() ? all : all.only(names)).write(target.resolve("slides"))) {
            text.println(lesson.file() + ": " + lesson.slides() + " slides in " + lesson.sections() + " sections");
        }
        text.flush();
        return 0;
    }
}
