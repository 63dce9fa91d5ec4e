package convnet.cli;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.gradebook.AutograderPackage;
import convnet.gradebook.Policy;
import convnet.gradebook.Roster;
import convnet.grading.Catalog;
import convnet.grading.QuizSecret;
import convnet.grading.Task;
import convnet.sandbox.Isolation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./course gradescope}: an autograder for Gradescope. */
@Command(
        name = "gradescope",
        description =
                "Writes an autograder package for Gradescope: upload it to a programming assignment. It holds hidden"
                        + " checks and is not for students.",
        subcommands = GradescopeRunCommand.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GradescopeCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "ZIP", description = "the package to write; required")
    private Path out;

    @Option(
            names = "--lesson",
            paramLabel = "NN",
            split = ",",
            description = "the lessons whose exercises are graded, for example 2; default: all")
    private List<Integer> lessons = List.of();

    @Option(
            names = "--exercises",
            paramLabel = "IDS",
            split = ",",
            description = "the exercises that are graded, for example corr2d,maxPool")
    private List<String> exercises = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "YAML as for grade; without a deadline in it, the assignment's due date on Gradescope counts")
    private Path policy;

    @Option(
            names = "--roster",
            paramLabel = "CSV",
            description = "students as for grade: by it, Gradescope's addresses become the ids that the policy names")
    private Path roster;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description =
                    "the secret from which the students' sheets of the quiz are drawn, as for release; needs --roster")
    private Path secret;

    @Option(
            names = "--require",
            paramLabel = "LEVEL",
            defaultValue = "process",
            description = "least isolation there: full, limits or process; default: ${DEFAULT-VALUE}")
    private Isolation.Level required;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out == null) { // picocli would want it of the command below, too
            throw new ParameterException(spec.commandLine(), "Missing required option: '--out=ZIP'");
        }
        Language words = language.language();
        Policy rules = policy == null ? Policy.none() : Policy.read(policy);
        List<String> names = new ArrayList<>(exercises);
        lessons.forEach(lesson -> names.add(String.format(Locale.ROOT, "lesson%02d", lesson)));
        List<Task> tasks = (names.isEmpty() ? rules : rules.only(names))
                .counted(Catalog.load().tasks());
        List<String> options = new ArrayList<>(List.of(
                "--exercises",
                tasks.stream().map(Task::id).collect(Collectors.joining(",")),
                "--require",
                required.name().toLowerCase(Locale.ROOT),
                LanguageOption.NAME,
                words.code()));
        Map<String, Path> more = new TreeMap<>();
        if (policy != null) {
            more.put(GradescopeRunCommand.POLICY, policy);
        }
        if (roster != null) {
            Roster.read(roster); // a mistake in it is told here
            more.put(GradescopeRunCommand.ROSTER, roster);
        }
        QuizSecret sheets = QuizSecret.read(secret);
        if (!sheets.place().isEmpty() && tasks.stream().anyMatch(Task::personal)) {
            if (roster == null) {
                throw new Told.WrongArgument(Message.of("start.sheetsRoster", sheets.place()));
            }
            more.put(GradescopeRunCommand.SECRET, Path.of(sheets.place()));
        }
        int files = AutograderPackage.write(CourseFiles.here().home(), tasks, options, more, out);
        PrintWriter text = spec.commandLine().getOut();
        text.println(words.text("command.package", out, files, Files.size(out) >> 20, tasks.size()));
        text.flush();
        return 0;
    }
}
