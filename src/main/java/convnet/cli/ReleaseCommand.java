package convnet.cli;

import convnet.gradebook.Roster;
import convnet.grading.QuizSecret;
import convnet.grading.ReleaseFiles;
import convnet.grading.StudentPackage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code course release}: what students get, made from the solutions. */
@Command(
        name = "release",
        description = "Regenerates exercises/ from solutions/, and writes the student package.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "ZIP", description = "write the student package to this file")
    private Path out;

    @Option(
            names = "--roster",
            paramLabel = "CSV",
            description = "students: a sheet of the quiz for each one, instead of one for all")
    private Path roster;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description =
                    "draws the sheets of the quiz; made if it is not there; default: convnet/quiz-secret in your"
                            + " folder of settings, or what CONVNET_QUIZ_SECRET names; \"none\" for the open sheet of the project")
    private Path secret;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter text = spec.commandLine().getOut();
        Path root = Path.of(System.getProperty("convnet.home", "."));
        List<String> written = ReleaseFiles.in(root).write();
        text.println(written.isEmpty() ? "exercises are up to date" : "wrote " + String.join(", ", written));
        if (out != null) {
            Map<String, List<String>> students =
                    roster == null ? Map.of() : Roster.read(roster).names();
            QuizSecret draws = QuizSecret.readOrCreate(secret);
            Map<String, String> sheets = ReleaseFiles.in(root).sheets(draws, students);
            text.println("wrote " + out + ": " + StudentPackage.write(root, sheets, out) + " files");
            text.println(
                    draws.place().isEmpty()
                            ? "quiz: the open sheet of the project, whose answers anybody can look up"
                            : "quiz: "
                                    + (students.isEmpty()
                                            ? "one sheet for all"
                                            : "sheets for " + students.size() + " students")
                                    + ", drawn with " + draws.place() + "; grade with the same file");
        }
        return 0;
    }
}
