package convnet.cli;

import convnet.exercise.Language;
import convnet.gradebook.GradescopeRun;
import convnet.gradebook.Policy;
import convnet.gradebook.Roster;
import convnet.gradebook.SandboxGrader;
import convnet.grading.ExerciseTexts;
import convnet.grading.QuizSecret;
import convnet.grading.Task;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.Isolation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code course gradescope run}: what the autograder package calls on Gradescope. */
@Command(name = "run", hidden = true, description = "Grades one submission on Gradescope.", sortOptions = false)
final class GradescopeRunCommand implements Callable<Integer> {
    /** Files in the package, if the instructor gave them. */
    static final String POLICY = "grading-policy.yaml";

    static final String ROSTER = "roster.csv";

    static final String SECRET = "quiz-secret";

    @Option(names = "--submission", required = true, description = "the folder of the student's files")
    private Path submission;

    @Option(names = "--metadata", required = true, description = "submission_metadata.json")
    private Path metadata;

    @Option(names = "--results", required = true, description = "results.json, to be written")
    private Path results;

    @Option(names = "--exercises", split = ",", description = "what is graded")
    private List<String> exercises = List.of();

    @Option(names = "--require", defaultValue = "process", description = "least isolation")
    private Isolation.Level required;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        Language messages = language.language();
        Path root = CourseFiles.here().home();
        Path rules = root.resolve(POLICY);
        Policy policy = (Files.exists(rules) ? Policy.read(rules) : Policy.none()).only(exercises);
        Path students = root.resolve(ROSTER);
        Roster roster = Files.exists(students) ? Roster.read(students) : Roster.open();
        ExerciseTexts texts = ExerciseTexts.in(messages, root);
        Path secret = root.resolve(SECRET);
        QuizSecret sheets = Files.exists(secret) ? QuizSecret.read(secret) : QuizSecret.open();
        List<String> members = List.copyOf(roster.names().keySet());
        try (ExerciseGrader sandbox = ExerciseGrader.open(root, required)) {
            List<Task> tasks = sandbox.tasks();
            text.println(messages.text("command.isolation", sandbox.isolation().message()));
            text.flush();
            double score = new GradescopeRun(new SandboxGrader(sandbox, sheets, members), tasks, policy, roster, texts)
                    .write(submission, metadata, results);
            text.println(messages.text("command.results", results + " (" + score + ")"));
            text.flush();
        }
        return 0;
    }
}
