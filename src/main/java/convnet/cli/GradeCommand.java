package convnet.cli;

import convnet.exercise.Language;
import convnet.exercise.Message;
import convnet.exercise.Told;
import convnet.gradebook.ClassGrading;
import convnet.gradebook.ClassResult;
import convnet.gradebook.Policy;
import convnet.gradebook.Roster;
import convnet.gradebook.SandboxGrader;
import convnet.gradebook.Shard;
import convnet.gradebook.ShardResult;
import convnet.gradebook.Starters;
import convnet.grading.ExerciseTexts;
import convnet.grading.QuizSecret;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.Isolation;
import convnet.sandbox.Surroundings;
import convnet.submission.HandIn;
import convnet.submission.Submissions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course grade}: scores and reports for a class. */
@Command(
        name = "grade",
        description = "Grades what a class handed in: a folder or zip file with a folder a student, or a download of"
                + " Canvas, Moodle or Gradescope. Answers run in isolated processes.",
        subcommands = MergeCommand.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GradeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SUBMISSIONS", arity = "0..1", description = "a folder or a zip file")
    private Path submissions;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder of results")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "answers at once; default: ${DEFAULT-VALUE}")
    private int jobs;

    @Option(
            names = "--require",
            paramLabel = "LEVEL",
            defaultValue = "process",
            description = "least isolation: full, limits or process; default: ${DEFAULT-VALUE}")
    private Isolation.Level required;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "take this isolation even where there is a better one: full, limits or process")
    private Isolation.Level isolation;

    @Option(
            names = "--roster",
            paramLabel = "CSV",
            description = "students: id, name, email; or an export of Canvas or Moodle")
    private Path roster;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "YAML: exercises, deadline, zone, grace, perDay, cap, attempts, dailyLimit, extensions, assignment;"
                            + " each is explained in src/main/guide/grading.md")
    private Path policy;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description = "drew the sheets of the quiz at the release; default: as at the release")
    private Path secret;

    @Option(names = "--resume", description = "go on with a run that was interrupted")
    private boolean resume;

    @Option(names = "--afresh", description = "run every answer again, also those that did not change")
    private boolean afresh;

    @Option(names = "--replace", description = "write over the results of another class")
    private boolean replace;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "grade the I-th of N parts of the class; \"grade merge\" puts them together")
    private String shard;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    @SuppressWarnings("try") // the signal is heard, not used
    public Integer call() throws IOException {
        // Not marked as required, as "grade merge" needs neither.
        need(submissions, "parameter: SUBMISSIONS");
        need(out, "option: '--out=DIR'");
        PrintWriter text = spec.commandLine().getOut();
        Language messages = language.language();
        Path root = CourseFiles.here().home();
        ExerciseTexts texts = ExerciseTexts.in(messages, root);
        long start = System.nanoTime();
        Optional<Shard> part = Optional.ofNullable(shard).map(Shard::of);
        Roster students = roster == null ? Roster.open() : Roster.read(roster);
        QuizSecret draws = QuizSecret.read(secret);
        Policy rules = policy == null ? Policy.none() : Policy.read(policy);
        try (Submissions handedIn = filled()) {
            ClassGrading.apart(out, submissions);
            try (ExerciseGrader sandbox = sandbox(new Surroundings(root, submissions, out));
                    GradeProgress progress = new GradeProgress(text, messages.text("command.students"))) {
                text.println(messages.text(
                        "command.layout", handedIn.layout(), handedIn.handIns().size()));
                text.println(
                        messages.text("command.isolation", sandbox.isolation().message()));
                text.println(
                        draws.place().isEmpty()
                                ? messages.text("command.openSheet")
                                : messages.text("command.sheets", draws.place()));
                text.flush();
                List<String> members = Stream.concat(
                                students.names().keySet().stream(),
                                handedIn.handIns().stream().map(HandIn::id))
                        .distinct()
                        .toList();
                ClassGrading grading = ClassGrading.by(new SandboxGrader(sandbox, draws, members), sandbox.tasks())
                        .roster(students)
                        .policy(rules)
                        .texts(texts)
                        .starters(Starters.in(root.resolve("exercises")))
                        .jobs(jobs);
                grading = resume ? grading.resume() : grading;
                grading = afresh ? grading.afresh() : grading;
                grading = replace ? grading.replace() : grading;
                try (StopSignal signal = new StopSignal(grading, sandbox, this::sayStopped)) {
                    GradeReport report = new GradeReport(text, messages);
                    if (part.isPresent()) {
                        ShardResult result = grading.gradeShard(part.get(), handedIn, out, progress);
                        report.shard(result, (System.nanoTime() - start) / 1e9);
                        return GradeReport.status(result);
                    }
                    ClassResult result = grading.grade(handedIn, out, progress);
                    report.graded(result.answers(), result.ran(), (System.nanoTime() - start) / 1e9);
                    report.rest(result, out);
                    return GradeReport.status(result);
                }
            }
        }
    }

    private void sayStopped() {
        PrintWriter err = spec.commandLine().getErr();
        err.println(language.language().text("command.stopped"));
        err.flush();
    }

    private ExerciseGrader sandbox(Surroundings surroundings) throws IOException {
        return isolation == null
                ? ExerciseGrader.open(surroundings, required)
                : ExerciseGrader.at(surroundings, isolation);
    }

    /** A folder of nobody's is a wrong folder: all students of a roster would get nothing. */
    private Submissions filled() throws IOException {
        Submissions handedIn = Submissions.open(submissions);
        if (handedIn.handIns().isEmpty()) {
            handedIn.close();
            throw new Told.WrongArgument(Message.of("start.empty", submissions));
        }
        return handedIn;
    }

    private void need(Object value, String what) {
        if (value == null) {
            throw new ParameterException(spec.commandLine(), "Missing required " + what);
        }
    }
}
