package convnet.cli;

import convnet.exercise.Language;
import convnet.exercise.Told;
import convnet.grading.AnswerFile;
import convnet.grading.ExerciseReport;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code course check}: the visible checks on files. */
@Command(
        name = "check",
        description = "Runs the visible checks of the exercises that notebooks or .java files answer.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "a notebook (.ipynb) or a .java file")
    private List<Path> files;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Language words = language.language();
        boolean passed = true;
        for (Path file : files) {
            try {
                for (ExerciseReport report : AnswerFile.check(file, words)) {
                    out.println(report);
                    passed &= report.passed();
                }
            } catch (IllegalArgumentException | UncheckedIOException e) {
                spec.commandLine().getErr().println(words.say(Told.of(e)));
                passed = false;
            }
        }
        return passed ? 0 : 1;
    }
}
