package convnet.sandbox;

import convnet.exercise.Reasons;
import convnet.exercise.SheetSeeds;
import convnet.exercise.Verdict;
import convnet.grading.CheckOutcome;
import convnet.grading.ExerciseChecks;
import convnet.grading.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Grades answers: each is compiled in one process and runs in another, while the checks stay in this one. */
public final class ExerciseGrader implements AutoCloseable {
    private final ExerciseChecks checks;
    private final WorkerHome home;
    private final Isolation isolation;
    private final Workers workers;
    private final Compiler compiler = new Compiler();

    private ExerciseGrader(ExerciseChecks checks, WorkerHome home, Isolation isolation) {
        this.checks = checks;
        this.home = home;
        this.isolation = isolation;
        this.workers = new Workers(new Launch(isolation.means(), home));
    }

    /**
     * @param root     the project's folder, with its solutions
     * @param required the least protection to accept
     * @throws IllegalStateException if this machine does not offer it
     */
    public static ExerciseGrader open(Path root, Isolation.Level required) throws IOException {
        return open(root, required, EnumSet.allOf(Isolation.Means.class));
    }

    /** The same, with some means of protection only. */
    static ExerciseGrader open(Path root, Isolation.Level required, Set<Isolation.Means> means) throws IOException {
        ExerciseChecks checks = ExerciseChecks.in(root);
        WorkerHome home = WorkerHome.create(checks.tasks());
        Isolation best = Probe.best(home, means);
        if (best.level().compareTo(required) < 0) {
            home.close();
            throw new IllegalStateException(
                    Reasons.text("start.isolation", required.name().toLowerCase(java.util.Locale.ROOT), best));
        }
        return new ExerciseGrader(checks, home, best);
    }

    /** Where everything that it writes lies until it is closed. */
    Path folder() {
        return home.folder();
    }

    public List<Task> tasks() {
        return checks.tasks();
    }

    public Isolation isolation() {
        return isolation;
    }

    /** Each check as it looks before anything ran. */
    public List<CheckOutcome> outline(Task task) {
        return checks.outline(task);
    }

    /** A text that changes with everything that the points of an answer depend on. */
    public String fingerprint(Task task) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(checks.files(task)).values().forEach(digest::update);
            digest.update((task.limit() + " " + Launch.MEGABYTES + " " + isolation)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Grades one answer; an exercise with sheets by the one that lies open in the project. */
    public GradedAnswer grade(Task task, String unit, String source) {
        return grade(task, SheetSeeds.OPEN, unit, source);
    }

    /**
     * Grades one answer.
     *
     * @param sheets what the student may have been asked
     * @param unit   what messages call the source: {@code cell 5}
     */
    public GradedAnswer grade(Task task, SheetSeeds sheets, String unit, String source) {
        try {
            ByteBuffer compiled = compiler.compile(task.id(), unit, source);
            try (RemoteStudent student = new RemoteStudent(workers, task, unit, compiled)) {
                List<CheckOutcome> outcomes = checks.run(task, student, sheets);
                String left = student.leftovers();
                String printed = isolation.level() == Isolation.Level.FULL ? student.printed() : "";
                return left.isEmpty() ? new GradedAnswer(outcomes, "", printed) : all(task, Verdict.FORBIDDEN, left);
            }
        } catch (IllegalArgumentException e) {
            return all(task, Verdict.COMPILE, Failures.lines(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("grade: no process can be started (" + e.getMessage() + ")", e);
        }
    }

    private GradedAnswer all(Task task, Verdict verdict, String message) {
        List<CheckOutcome> outcomes = checks.outline(task).stream()
                .map(check -> new CheckOutcome(
                        check.check(),
                        check.title(),
                        check.hidden(),
                        check.points(),
                        verdict,
                        "",
                        "",
                        "",
                        check.hint()))
                .toList();
        return new GradedAnswer(outcomes, message, "");
    }

    @Override
    public void close() {
        workers.close();
        compiler.close();
        home.close();
    }
}
