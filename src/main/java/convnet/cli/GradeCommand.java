package convnet.cli;

import convnet.exercise.Reasons;
import convnet.gradebook.ClassGrading;
import convnet.gradebook.ClassResult;
import convnet.gradebook.Messages;
import convnet.gradebook.Policy;
import convnet.gradebook.Roster;
import convnet.gradebook.SafeText;
import convnet.gradebook.SandboxGrader;
import convnet.gradebook.Scores;
import convnet.gradebook.Starters;
import convnet.gradebook.StudentRow;
import convnet.grading.ExerciseTexts;
import convnet.grading.Language;
import convnet.sandbox.ExerciseGrader;
import convnet.sandbox.Isolation;
import convnet.submission.Submissions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./course grade}: scores and reports for a class. */
@Command(
        name = "grade",
        description = "Grades what a class handed in: a folder or zip file with a folder a student, or a download of"
                + " Canvas, Moodle or Gradescope. Answers run in isolated processes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GradeCommand implements Callable<Integer> {
    /** The exit code where something is not graded, or a report is missing. */
    private static final int INCOMPLETE = 3;

    @Parameters(paramLabel = "SUBMISSIONS", description = "a folder or a zip file")
    private Path submissions;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "the folder of results")
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
            names = "--roster",
            paramLabel = "CSV",
            description = "students: id, name, email; or an export of Canvas or Moodle")
    private Path roster;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "YAML: exercises, deadline, zone, grace, perDay, cap, attempts, dailyLimit, extensions, assignment;"
                            + " each is explained in the README")
    private Path policy;

    @Option(names = "--resume", description = "go on with a run that was interrupted")
    private boolean resume;

    @Option(names = "--afresh", description = "run every answer again, also those that did not change")
    private boolean afresh;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "language of reports and messages: en or zh; default: en")
    private String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Locale locale = Language.named(language);
        try {
            return grade(locale);
        } catch (IllegalArgumentException | IllegalStateException | IOException | UncheckedIOException e) {
            if (e.getMessage() == null) {
                throw e;
            }
            throw new IllegalStateException(Reasons.in(locale).say(e.getMessage()), e);
        }
    }

    private int grade(Locale locale) throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        Messages messages = Messages.in(locale);
        Path root = CourseFiles.here().home();
        ExerciseTexts texts = ExerciseTexts.in(locale, root);
        long start = System.nanoTime();
        Roster students = roster == null ? Roster.open() : Roster.read(roster);
        Policy rules = policy == null ? Policy.none() : Policy.read(policy);
        try (Submissions handedIn = filled();
                ExerciseGrader sandbox = ExerciseGrader.open(root, required);
                GradeProgress progress = new GradeProgress(text, messages.text("command.students"))) {
            Thread end = new Thread(sandbox::close);
            Runtime.getRuntime().addShutdownHook(end);
            text.println(messages.text(
                    "command.layout",
                    texts.reason(handedIn.layout()),
                    handedIn.handIns().size()));
            text.println(messages.text(
                    "command.isolation", texts.reason(sandbox.isolation().toString())));
            text.flush();
            ClassGrading grading = ClassGrading.by(new SandboxGrader(sandbox), sandbox.tasks())
                    .roster(students)
                    .policy(rules)
                    .language(locale)
                    .texts(texts)
                    .starters(Starters.in(root.resolve("exercises")))
                    .jobs(jobs);
            grading = resume ? grading.resume() : grading;
            grading = afresh ? grading.afresh() : grading;
            ClassResult result = grading.grade(handedIn, out, progress);
            Runtime.getRuntime().removeShutdownHook(end);
            report(text, messages, result, (System.nanoTime() - start) / 1e9);
            return result.complete() ? 0 : INCOMPLETE;
        }
    }

    /** A folder of nobody's is a wrong folder: all students of a roster would get nothing. */
    private Submissions filled() throws IOException {
        Submissions handedIn = Submissions.open(submissions);
        if (handedIn.handIns().isEmpty()) {
            handedIn.close();
            throw new IllegalArgumentException(Reasons.text("start.empty", submissions));
        }
        return handedIn;
    }

    private void report(PrintWriter text, Messages messages, ClassResult result, double seconds) {
        text.println(messages.text(
                "command.done",
                result.answers(),
                result.ran(),
                result.answers() - result.ran(),
                String.format(Locale.ROOT, "%.1f", seconds)));
        if (!result.notes().isEmpty()) {
            text.println(messages.text("command.notes"));
            result.notes().forEach(note -> text.println("  " + messages.text(note, SafeText::line)));
        }
        int troubles =
                result.rows().stream().mapToInt(row -> row.troubles().size()).sum();
        if (troubles > 0) {
            text.println(messages.text(
                    "command.trouble",
                    troubles,
                    result.rows().stream().filter(StudentRow::troubled).count()));
        }
        if (!result.changes().isEmpty()) {
            text.println(messages.text("command.changed"));
            for (Scores.Change change : result.changes()) {
                text.printf(
                        Locale.ROOT,
                        "  %-24s %-20s %6.2f -> %6.2f%n",
                        SafeText.line(change.student()),
                        change.exercise(),
                        change.before(),
                        change.after());
            }
        }
        text.println(messages.text("command.results", out.resolve("index.html")));
        text.flush();
    }
}
